package org.onelicence.benchmarks.peer;

import java.sql.SQLException;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;

/** One way to store events one at a time, each acknowledged when it is durable. */
public interface Peer {

    String name();

    void install(ScratchDatabase database) throws Exception;

    Session open(ScratchDatabase database, int callers) throws Exception;

    /**
     * Everything stored, in the store's own order: columns position, aggregate_id, sequence, event_id (as text), payload
     * (bytea; null where the store does not keep the bytes as they were given).
     */
    String everything();

    /** Whether positions are 1, 2, 3 … without a gap. */
    boolean isDense();

    /** Whether all callers write to one aggregate, whose sequence is then the order of all. */
    default boolean isOneAggregate() {
        return false;
    }

    /** An engine at work, with all of its connections. */
    interface Session extends AutoCloseable {

        Caller caller(int number) throws SQLException;
    }

    /** One caller; used by one thread. */
    interface Caller extends AutoCloseable {

        void append(SyntheticEvent event) throws Exception;

        @Override
        default void close() throws SQLException {}
    }
}
