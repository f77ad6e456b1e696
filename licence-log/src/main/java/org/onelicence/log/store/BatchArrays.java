package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.onelicence.log.store.PendingAppend.Part;

/** A batch as the arrays that {@code log_append} takes: one element for each append, part, aggregate and event. */
final class BatchArrays {

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

    void bind(PreparedStatement call, String writer, long epoch) throws SQLException {
        var to = new Parameters(call);
        to.statement.setString(to.next++, writer);
        to.statement.setLong(to.next++, epoch);
        to.ints(appends.stream().mapToInt(a -> a.parts().size()).toArray());
        to.ints(appends.stream().mapToInt(a -> a.entries().size()).toArray());
        to.texts(each(appends, String[]::new, PendingAppend::commandId));
        to.bytes(each(
                appends,
                byte[][]::new,
                a -> a.command() == null ? null : a.command().fingerprint()));
        to.bytes(each(
                appends,
                byte[][]::new,
                a -> a.command() == null ? null : a.command().outcome()));
        to.texts(each(
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
        to.longs(entries.stream().mapToLong(entry -> micros(entry.recordedAt())).toArray());
        to.array("uuid", each(entries, UUID[]::new, Entry::eventId));
        to.texts(each(entries, String[]::new, Entry::aggregateType));
        to.texts(each(entries, String[]::new, Entry::type));
        to.texts(each(entries, String[]::new, Entry::revision));
        to.bytes(each(entries, byte[][]::new, Entry::payload));
        to.bytes(each(entries, byte[][]::new, Entry::metadata));
        to.bytes(appends.stream().flatMap(a -> a.leafHashes().stream()).toArray(byte[][]::new));
    }

    String aggregate(int number) {
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

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static <T, C> C[] each(
            List<T> all, java.util.function.IntFunction<C[]> array, Function<T, ? extends C> column) {
        return all.stream().map(column).toArray(array);
    }

    private static final class Parameters {
        final PreparedStatement statement;
        final Connection connection;
        int next = 1;

        Parameters(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            this.connection = statement.getConnection();
        }

        void ints(int[] values) throws SQLException {
            statement.setObject(next++, values);
        }

        void longs(long[] values) throws SQLException {
            statement.setObject(next++, values);
        }

        void texts(String[] values) throws SQLException {
            array("text", values);
        }

        void bytes(byte[][] values) throws SQLException {
            array("bytea", values);
        }

        void array(String type, Object[] values) throws SQLException {
            statement.setArray(next++, connection.createArrayOf(type, values));
        }
    }
}
