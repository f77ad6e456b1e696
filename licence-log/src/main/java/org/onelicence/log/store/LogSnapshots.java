package org.onelicence.log.store;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The newest snapshot of each aggregate: a shortcut that may be lost or thrown away at any time. */
public final class LogSnapshots {

    private final DataSource database;

    public LogSnapshots(DataSource database) {
        this.database = database;
    }

    /** Keeps the snapshot unless a newer one is kept already. */
    public void keep(Entry snapshot) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into log_snapshot (aggregate_id, aggregate_type, sequence, event_id, type, revision,
                                                  recorded_at, payload, metadata)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (aggregate_id) do update
                           set aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                               event_id = excluded.event_id, type = excluded.type, revision = excluded.revision,
                               recorded_at = excluded.recorded_at, payload = excluded.payload,
                               metadata = excluded.metadata
                         where log_snapshot.sequence <= excluded.sequence
                        """)) {
            statement.setString(1, snapshot.aggregateId());
            statement.setString(2, snapshot.aggregateType());
            statement.setLong(3, snapshot.sequence());
            statement.setObject(4, snapshot.eventId());
            statement.setString(5, snapshot.type());
            statement.setString(6, snapshot.revision());
            statement.setObject(7, snapshot.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setBytes(8, snapshot.payload());
            statement.setBytes(9, snapshot.metadata());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new LogUnavailable("A snapshot cannot be kept", failed);
        }
    }

    public Optional<Entry> of(String aggregateId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from log_snapshot where aggregate_id = ?")) {
            query.setString(1, aggregateId);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(LogReader.entry(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new LogUnavailable("A snapshot cannot be read", failed);
        }
    }
}
