package org.onelicence.log.store;

import java.sql.SQLException;

/** Where a test may make the writer die or its connection break. Does nothing in production. */
@FunctionalInterface
interface Failpoint {

    Failpoint NONE = step -> {};

    void at(Step step) throws SQLException;

    /** The moments between any two actions of the writer that the outside can tell apart. */
    enum Step {
        BATCH_TAKEN,
        COMMITTED,
        READERS_WOKEN,
        HALF_ANSWERED,
        ANSWERED,
        CONNECTION_LOST,
        REGISTERED_AGAIN,
        OUTCOMES_FOUND
    }
}
