package org.onelicence.log.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Reads long stretches of the log as fast as PostgreSQL sends them, in binary COPY, without holding them in memory. */
public final class BulkReader {

    private final DataSource database;

    public BulkReader(DataSource database) {
        this.database = database;
    }

    /** Hands every entry of the range to the reader, in the order of positions, on the calling thread. */
    public void read(Range range, Consumer<? super StoredEntry> reader) {
        copy("position > %d and position <= %d".formatted(range.after(), range.upTo()), reader);
    }

    /** The same for a share of the aggregates of one type: each aggregate whole, and in one share only. */
    public void read(Range range, Share share, Consumer<? super StoredEntry> reader) {
        copy("""
                position > %d and position <= %d and aggregate_type = '%s'
                and (hashtextextended(aggregate_id, 0) & x'7fffffffffffffff'::bigint) %% %d = %d
                """.formatted(range.after(), range.upTo(), share.aggregateType(), share.of(), share.number()), reader);
    }

    private void copy(String condition, Consumer<? super StoredEntry> reader) {
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(CopiedEntries.where(condition));
            var entries = new CopiedEntries();
            try {
                for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                    entries.decode(message, reader);
                }
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy(); // the reader gave up; the pool shall not get a connection in the midst of it
                }
            }
        } catch (SQLException failed) {
            throw new LogUnavailable("The log cannot be read", failed);
        }
    }

    /**
     * Cuts the range into equal parts and reads each on a thread and connection of its own. Order holds within a part
     * only: for readers that fold by aggregate and merge, or that write each entry by itself.
     *
     * @param readers one for each part, in the order of positions
     */
    public void readInParallel(Range range, List<? extends Consumer<? super StoredEntry>> readers) {
        var parts = range.cut(readers.size());
        InParallel.run(parts.size(), number -> read(parts.get(number), readers.get(number)));
    }

    /** One of several equal shares of the aggregates of a type, numbered from 0. */
    public record Share(String aggregateType, int number, int of) {

        public Share {
            if (!aggregateType.matches("\\w+")) {
                throw new IllegalArgumentException("Not the name of a type: " + aggregateType);
            }
        }
    }

    /** Positions after the first number up to and with the second. */
    public record Range(long after, long upTo) {

        List<Range> cut(int parts) {
            List<Range> cut = new ArrayList<>(parts);
            long length = Math.max(0, upTo - after);
            for (int i = 0; i < parts; i++) {
                cut.add(new Range(after + length * i / parts, after + length * (i + 1) / parts));
            }
            return cut;
        }
    }
}
