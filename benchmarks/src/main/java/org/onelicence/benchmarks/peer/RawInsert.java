package org.onelicence.benchmarks.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;

/** The plainest way: one insert, one transaction, one connection for each caller. The same columns as the log. */
public final class RawInsert implements Peer {

    @Override
    public String name() {
        return "raw insert, a row per transaction";
    }

    @Override
    public void install(ScratchDatabase database) throws SQLException {
        database.execute(RawTable.CREATE);
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        return new Session() {
            @Override
            public Caller caller(int number) throws SQLException {
                return new Insert(database.connect());
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public String everything() {
        return RawTable.EVERYTHING;
    }

    @Override
    public boolean isDense() {
        return false; // a sequence leaves gaps
    }

    private static final class Insert implements Caller {
        private final Connection connection;
        private final PreparedStatement insert;

        Insert(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement("""
                    insert into raw_entry (sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision,
                                           payload, metadata, leaf_hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """);
        }

        @Override
        public void append(SyntheticEvent event) throws SQLException {
            var entry = event.entry();
            insert.setLong(1, entry.sequence());
            insert.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(3, entry.eventId());
            insert.setString(4, entry.aggregateId());
            insert.setString(5, entry.aggregateType());
            insert.setString(6, entry.type());
            insert.setString(7, entry.revision());
            insert.setBytes(8, entry.payload());
            insert.setBytes(9, entry.metadata());
            insert.setBytes(10, entry.leafHash());
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
