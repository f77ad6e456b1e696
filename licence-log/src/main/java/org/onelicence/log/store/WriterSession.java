package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** One connection of the writer with the epoch it registered there. Broken with its connection, never mended. */
final class WriterSession implements AutoCloseable {

    private static final String FENCED = "LF001"; // raised by log_register and log_append
    private static final int VALID_TIMEOUT_SECONDS = 2;

    private final Connection connection;
    private final String writer;
    private final long epoch;
    private final PreparedStatement append;
    private final PreparedStatement appendOne;

    private WriterSession(Connection connection, String writer, long epoch) throws SQLException {
        this.connection = connection;
        this.writer = writer;
        this.epoch = epoch;
        this.append = connection.prepareStatement(BatchArrays.CALL);
        this.appendOne = connection.prepareStatement(LoneAppend.CALL);
    }

    /**
     * Registers on a new connection.
     *
     * @param again the process holds the name already: it takes a further epoch, unless a successor took the name
     */
    static WriterSession open(DataSource database, LogWriter.Settings settings, UUID holder, boolean again)
            throws SQLException {
        var connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            settle(connection);
            Durability.require(connection, settings.unsafeDurabilityAccepted());
            return new WriterSession(
                    connection, settings.writer(), register(connection, settings.writer(), holder, again));
        } catch (SQLException | RuntimeException failed) {
            closeQuietly(connection);
            throw failed;
        }
    }

    /** A plan made while the log was empty must still be good when it is not. */
    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off");
        }
    }

    private static long register(Connection connection, String writer, UUID holder, boolean again) throws SQLException {
        try (var call = connection.prepareStatement("select log_register(?, ?, ?)")) {
            call.setString(1, writer);
            call.setObject(2, holder);
            call.setBoolean(3, again);
            try (var row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException refused) {
            throw fencedOr(refused);
        }
    }

    /** One round trip and one commit; the results are in the order of the appends. */
    List<AppendResult> append(List<PendingAppend> batch) throws SQLException {
        return LoneAppend.is(batch)
                ? append(batch, appendOne, new LoneAppend(batch.get(0)))
                : append(batch, append, new BatchArrays(batch));
    }

    private List<AppendResult> append(List<PendingAppend> batch, PreparedStatement statement, AppendCall call)
            throws SQLException {
        call.bind(statement, writer, epoch);
        try (var rows = statement.executeQuery()) {
            List<AppendResult> results = new ArrayList<>(batch.size());
            while (rows.next()) {
                results.add(result(rows, call, batch.get(results.size())));
            }
            return results;
        } catch (SQLException refused) {
            throw fencedOr(refused);
        }
    }

    private static AppendResult result(ResultSet row, AppendCall call, PendingAppend asked) throws SQLException {
        var verdict = row.getString("verdict");
        return switch (verdict) {
            case "appended" -> new AppendResult.Appended(row.getLong("position_from"), row.getLong("position_to"));
            case "conflict" ->
                new AppendResult.Conflict(call.aggregate(row.getInt("aggregate")), row.getLong("last_sequence"));
            case "repeated" -> new AppendResult.Repeated(row.getBytes("outcome"), row.getString("outcome_type"));
            case "reused" -> new AppendResult.KeyReused(String.valueOf(asked.commandId()));
            default -> throw new IllegalStateException("Unknown verdict " + verdict);
        };
    }

    /** Which of these appends are stored after all, found by their first event. Needs no lock: nothing is under way. */
    Map<PendingAppend, AppendResult> find(List<PendingAppend> batch) throws SQLException {
        Map<PendingAppend, AppendResult> found = new HashMap<>();
        try (var query = connection.prepareStatement(
                "select position from log_entry where aggregate_id = ? and sequence = ? and event_id = ?")) {
            for (var append : batch) {
                if (append.entries().isEmpty()) {
                    continue; // asked again it is answered by the stored outcome of its command
                }
                var first = append.entries().get(0);
                query.setString(1, first.aggregateId());
                query.setLong(2, first.sequence());
                query.setObject(3, first.eventId());
                try (var row = query.executeQuery()) {
                    if (row.next()) {
                        long from = row.getLong(1);
                        found.put(
                                append,
                                new AppendResult.Appended(
                                        from, from + append.entries().size() - 1));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a failed statement left the connection, and so the certainty that it was rolled back. */
    boolean isAlive() {
        try {
            return connection.isValid(VALID_TIMEOUT_SECONDS);
        } catch (SQLException broken) {
            return false;
        }
    }

    @Override
    public void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // It is given up either way.
        }
    }

    private static SQLException fencedOr(SQLException refused) {
        if (FENCED.equals(refused.getSQLState())) {
            throw new LogFenced(String.valueOf(refused.getMessage()));
        }
        return refused;
    }
}
