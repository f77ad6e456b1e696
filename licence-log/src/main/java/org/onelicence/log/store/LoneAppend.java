package org.onelicence.log.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.onelicence.log.store.PendingAppend.Part;

/** A batch of one append to one aggregate: what a caller has who is alone. */
final class LoneAppend implements AppendCall {

    static final String CALL = """
            select verdict, position_from, position_to, aggregate, last_sequence, outcome, outcome_type
              from log_append_one(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int EVENTS_MAX = 8; // inserted one by one

    private final PendingAppend append;
    private final Part part;

    LoneAppend(PendingAppend append) {
        this.append = append;
        this.part = append.parts().get(0);
    }

    static boolean is(List<PendingAppend> batch) {
        return batch.size() == 1
                && batch.get(0).parts().size() == 1
                && batch.get(0).entries().size() <= EVENTS_MAX;
    }

    @Override
    public void bind(PreparedStatement call, String writer, long epoch) throws SQLException {
        var to = new Parameters(call);
        var command = append.command();
        to.text(writer);
        to.number(epoch);
        to.text(append.commandId());
        to.binary(command == null ? null : command.fingerprint());
        to.binary(command == null ? null : command.outcome());
        to.text(command == null ? null : command.outcomeType());
        to.text(part.aggregateId());
        to.number(part.first());
        bindEvents(to, append.entries());
        to.bytes(append.leafHashes().toArray(byte[][]::new));
    }

    private static void bindEvents(Parameters to, List<Entry> entries) throws SQLException {
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
    }

    @Override
    public String aggregate(int number) {
        return part.aggregateId();
    }
}
