package org.onelicence.log.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the log. Positions are dense and equal the order of commits, so "everything after x" is the whole truth about
 * what is new: no look-back, no gaps to wait for, whatever other transactions are open.
 */
public final class LogReader {

    private static final String COLUMNS = """
            select position, aggregate_id, aggregate_type, sequence, event_id, type, revision, recorded_at, payload,
                   metadata, leaf_hash
              from log_entry
            """;

    private final DataSource database;

    public LogReader(DataSource database) {
        this.database = database;
    }

    /** The next entries of all aggregates. */
    public List<StoredEntry> after(long position, int limit) {
        return query(COLUMNS + "where position > ? order by position limit ?", LogReader::entries, position, limit);
    }

    /** The next entries of one aggregate. */
    public List<StoredEntry> ofAggregate(String aggregateId, long fromSequence, int limit) {
        return query(
                COLUMNS + "where aggregate_id = ? and sequence >= ? order by sequence limit ?",
                LogReader::entries,
                aggregateId,
                fromSequence,
                limit);
    }

    /** The sequence of the aggregate's last entry, or -1 where it has none. */
    public long lastSequence(String aggregateId) {
        return query(
                "select sequence from log_entry where aggregate_id = ? order by sequence desc limit 1",
                row -> row.next() ? row.getLong(1) : -1L,
                aggregateId);
    }

    /** The newest position, or 0 where the log is empty. */
    public long lastPosition() {
        return query("select position from log_head", row -> row.next() ? row.getLong(1) : 0L);
    }

    /**
     * The position behind which stands everything recorded at this instant or later. Clocks of two instances may differ
     * and an event is recorded a moment before it is committed, so instants need not rise with positions: the first
     * match is looked for from the beginning. An operator's question, not one of the daily work.
     */
    public long positionBefore(Instant instant) {
        return query("""
                select coalesce((select position from log_entry where recorded_at >= ? order by position limit 1) - 1,
                                (select position from log_head))
                """, row -> row.next() ? row.getLong(1) : 0L, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The aggregates whose first event has this logical name, oldest first, each with its last sequence. */
    public Map<String, Long> begunBy(String firstType) {
        return query(
                """
                select begun.aggregate_id,
                       (select max(e.sequence) from log_entry e where e.aggregate_id = begun.aggregate_id)
                  from log_entry begun
                 where begun.type = ? and begun.sequence = 0
                 order by begun.position
                """,
                row -> {
                    Map<String, Long> found = new LinkedHashMap<>();
                    while (row.next()) {
                        found.put(row.getString(1), row.getLong(2));
                    }
                    return found;
                },
                firstType);
    }

    /** What came of a command, where it was carried out. */
    public Optional<CommandOutcome> outcome(String commandId) {
        return query(
                "select fingerprint, outcome, outcome_type from command_outcome where command_id = ?",
                row -> row.next()
                        ? Optional.of(new CommandOutcome(commandId, row.getBytes(1), row.getBytes(2), row.getString(3)))
                        : Optional.empty(),
                commandId);
    }

    private static List<StoredEntry> entries(ResultSet row) throws SQLException {
        List<StoredEntry> entries = new ArrayList<>();
        while (row.next()) {
            entries.add(new StoredEntry(row.getLong("position"), entry(row), row.getBytes("leaf_hash")));
        }
        return entries;
    }

    static Entry entry(ResultSet row) throws SQLException {
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

    private <T> T query(String sql, Reading<T> reading, Object... parameters) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql);
                var row = with(query, parameters).executeQuery()) {
            return reading.of(row);
        } catch (SQLException failed) {
            throw new LogUnavailable("The log cannot be read", failed);
        }
    }

    private static PreparedStatement with(PreparedStatement query, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 1, parameters[i]);
        }
        return query;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
