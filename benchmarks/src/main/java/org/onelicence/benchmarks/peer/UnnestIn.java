package org.onelicence.benchmarks.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.onelicence.log.store.Entry;

/** 1024 rows as arrays in one statement and one transaction. */
public final class UnnestIn implements Bulk {

    private static final int ROWS = 1_024;

    @Override
    public String name() {
        return "UNNEST 1024";
    }

    @Override
    public void store(Connection connection, String table, List<PreparedRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into %s (position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision,
                                payload, metadata, leaf_hash)
                select position, sequence, timestamptz 'epoch' + micros * interval '1 microsecond', event_id, aggregate_id,
                       aggregate_type, type, revision, payload, metadata, leaf_hash
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       r(position, sequence, micros, event_id, aggregate_id, aggregate_type, type, revision, payload,
                         metadata, leaf_hash)
                """.formatted(table))) {
            for (int from = 0; from < rows.size(); from += ROWS) {
                bind(insert, rows.subList(from, Math.min(rows.size(), from + ROWS)));
                insert.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement insert, List<PreparedRow> rows) throws SQLException {
        longs(insert, 1, rows, PreparedRow::position);
        longs(insert, 2, rows, row -> row.entry().sequence());
        longs(
                insert,
                3,
                rows,
                row -> ChronoUnit.MICROS.between(
                        java.time.Instant.EPOCH, row.entry().recordedAt()));
        array(insert, 4, "uuid", rows, Entry::eventId, UUID[]::new);
        array(insert, 5, "text", rows, Entry::aggregateId, String[]::new);
        array(insert, 6, "text", rows, Entry::aggregateType, String[]::new);
        array(insert, 7, "text", rows, Entry::type, String[]::new);
        array(insert, 8, "text", rows, Entry::revision, String[]::new);
        array(insert, 9, "bytea", rows, Entry::payload, byte[][]::new);
        array(insert, 10, "bytea", rows, Entry::metadata, byte[][]::new);
        var hashes = rows.stream().map(PreparedRow::leafHash).toArray(byte[][]::new);
        insert.setArray(11, insert.getConnection().createArrayOf("bytea", hashes));
    }

    private static void longs(
            PreparedStatement insert, int parameter, List<PreparedRow> rows, ToLongFunction<PreparedRow> column)
            throws SQLException {
        insert.setObject(parameter, rows.stream().mapToLong(column).toArray());
    }

    private static <T> void array(
            PreparedStatement insert,
            int parameter,
            String type,
            List<PreparedRow> rows,
            Function<Entry, ? extends T> column,
            java.util.function.IntFunction<T[]> array)
            throws SQLException {
        Object[] values = rows.stream().map(row -> column.apply(row.entry())).toArray(array);
        insert.setArray(parameter, insert.getConnection().createArrayOf(type, values));
    }
}
