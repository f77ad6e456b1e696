package org.onelicence.benchmarks.peer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;

/**
 * Reads a whole store and holds it against what was acknowledged: nothing lost, nothing twice, nothing invented, each
 * caller's events in his order with their own bytes, and positions as promised.
 */
public final class StoredCheck {

    private static final int ROWS_AT_ONCE = 5_000;

    private final Corpus corpus;
    private final long[] acknowledged;
    private final long[] seen;
    private final boolean oneAggregate;

    private StoredCheck(Corpus corpus, long[] acknowledged, boolean oneAggregate) {
        this.corpus = corpus;
        this.acknowledged = acknowledged;
        this.seen = new long[acknowledged.length];
        this.oneAggregate = oneAggregate;
    }

    /**
     * What is wrong, if anything.
     *
     * @param acknowledged number of events of each caller
     */
    public static Optional<String> of(ScratchDatabase database, Peer peer, Corpus corpus, long[] acknowledged)
            throws SQLException {
        var check = new StoredCheck(corpus, acknowledged, peer.isOneAggregate());
        return check.read(database, peer.everything(), peer.isDense());
    }

    private Optional<String> read(ScratchDatabase database, String everything, boolean dense) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false); // or the driver reads everything at once
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (var rows = statement.executeQuery(everything)) {
                    return read(rows, dense);
                }
            }
        }
    }

    private Optional<String> read(ResultSet rows, boolean dense) throws SQLException {
        long count = 0;
        while (rows.next()) {
            count++;
            var wrong = wrong(rows, count, dense);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        long expected = Arrays.stream(acknowledged).sum();
        return count == expected ? Optional.empty() : Optional.of("lost " + (expected - count) + " of " + expected);
    }

    private Optional<String> wrong(ResultSet row, long count, boolean dense) throws SQLException {
        long position = row.getLong(1);
        if (dense && position != count) {
            return Optional.of("position " + position + " follows " + (count - 1));
        }
        long number = Corpus.numberOf(UUID.fromString(row.getString(4)));
        int caller = Corpus.callerOf(number);
        long ofCaller = Corpus.ofCaller(number);
        if (caller >= acknowledged.length || ofCaller >= acknowledged[caller]) {
            return Optional.of("event " + number + " was never acknowledged");
        }
        if (ofCaller != seen[caller]++) {
            return Optional.of("event " + ofCaller + " of caller " + caller + " is not in its place");
        }
        return wrong(row, corpus.event(number), count);
    }

    private Optional<String> wrong(ResultSet row, SyntheticEvent event, long count) throws SQLException {
        long sequence = oneAggregate ? count - 1 : event.sequence();
        if (row.getLong(3) != sequence) {
            return Optional.of("sequence " + row.getLong(3) + " instead of " + sequence);
        }
        if (!oneAggregate && !event.aggregateId().equals(row.getString(2))) {
            return Optional.of("event " + event.number() + " belongs to another aggregate");
        }
        byte[] payload = row.getBytes(5);
        return payload == null || Arrays.equals(payload, event.json())
                ? Optional.empty()
                : Optional.of("event " + event.number() + " has other bytes");
    }
}
