package org.onelicence.log.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onelicence.log.store.PendingAppend.Part;

/** A batch as the arrays that {@code log_append} takes: one element for each append, part, aggregate and event. */
final class BatchArrays implements AppendCall {

    static final String CALL = """
            select verdict, position_from, position_to, aggregate, last_sequence, outcome, outcome_type
              from log_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final List<PendingAppend> appends;
    private final List<Part> parts;
    private final List<Entry> entries;
    private final Map<String, Integer> aggregates = new LinkedHashMap<>(); // to its number, from 1

    BatchArrays(List<PendingAppend> appends) {
        this.appends = appends;
        this.parts = appends.stream().flatMap(a -> a.parts().stream()).toList();
        this.entries = appends.stream().flatMap(a -> a.entries().stream()).toList();
        parts.forEach(part -> aggregates.putIfAbsent(part.aggregateId(), aggregates.size() + 1));
    }

    @Override
    public void bind(PreparedStatement call, String writer, long epoch) throws SQLException {
        var to = new Parameters(call);
        to.text(writer);
        to.number(epoch);
        to.ints(appends.stream().mapToInt(a -> a.parts().size()).toArray());
        to.ints(appends.stream().mapToInt(a -> a.entries().size()).toArray());
        to.texts(Parameters.each(appends, String[]::new, PendingAppend::commandId));
        to.bytes(Parameters.each(
                appends,
                byte[][]::new,
                a -> a.command() == null ? null : a.command().fingerprint()));
        to.bytes(Parameters.each(
                appends,
                byte[][]::new,
                a -> a.command() == null ? null : a.command().outcome()));
        to.texts(Parameters.each(
                appends,
                String[]::new,
                a -> a.command() == null ? null : a.command().outcomeType()));
        to.ints(parts.stream().mapToInt(part -> number(part.aggregateId())).toArray());
        to.longs(parts.stream().mapToLong(Part::first).toArray());
        to.ints(parts.stream().mapToInt(Part::count).toArray());
        to.texts(aggregates.keySet().toArray(String[]::new));
        to.ints(appendOfEachEvent());
        to.ints(entries.stream().mapToInt(entry -> number(entry.aggregateId())).toArray());
        to.longs(entries.stream().mapToLong(Entry::sequence).toArray());
        to.longs(entries.stream()
                .mapToLong(entry -> Parameters.micros(entry.recordedAt()))
                .toArray());
        to.array("uuid", Parameters.each(entries, UUID[]::new, Entry::eventId));
        to.texts(Parameters.each(entries, String[]::new, Entry::aggregateType));
        to.texts(Parameters.each(entries, String[]::new, Entry::type));
        to.texts(Parameters.each(entries, String[]::new, Entry::revision));
        to.bytes(Parameters.each(entries, byte[][]::new, Entry::payload));
        to.bytes(Parameters.each(entries, byte[][]::new, Entry::metadata));
        to.bytes(appends.stream().flatMap(a -> a.leafHashes().stream()).toArray(byte[][]::new));
    }

    @Override
    public String aggregate(int number) {
        return List.copyOf(aggregates.keySet()).get(number - 1);
    }

    private int number(String aggregateId) {
        return aggregates.getOrDefault(aggregateId, 0);
    }

    private int[] appendOfEachEvent() {
        int[] numbers = new int[entries.size()];
        int event = 0;
        for (int number = 1; number <= appends.size(); number++) {
            for (int i = appends.get(number - 1).entries().size(); i > 0; i--) {
                numbers[event++] = number;
            }
        }
        return numbers;
    }
}
