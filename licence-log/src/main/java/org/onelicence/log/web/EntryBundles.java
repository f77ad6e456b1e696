package org.onelicence.log.web;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.onelicence.log.store.Entry;

/** Entries as they were hashed, made again from their columns. */
final class EntryBundles {

    private final DataSource database;

    EntryBundles(DataSource database) {
        this.database = database;
    }

    /** The bundle of {@code count} entries, the first at this position (from 1). */
    byte[] read(long position, int count) {
        try (var connection = database.getConnection()) {
            return Bundle.of(entries(connection, position, count));
        } catch (SQLException e) {
            throw new IllegalStateException("The entries cannot be read", e);
        }
    }

    private static List<byte[]> entries(Connection connection, long position, int count) throws SQLException {
        try (var query = connection.prepareStatement("""
                select aggregate_id, aggregate_type, sequence, event_id, type, revision, recorded_at, payload, metadata
                  from log_entry
                 where position >= ?
                 order by position
                 limit ?
                """)) {
            query.setLong(1, position);
            query.setInt(2, count);
            try (var rows = query.executeQuery()) {
                var entries = new ArrayList<byte[]>(count);
                while (rows.next()) {
                    entries.add(entry(rows).canonical());
                }
                return entries;
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("aggregate_id"),
                row.getString("aggregate_type"),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
