package org.onelicence.command.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** One rebuild at a time in the whole database: all instances write into the same tables beside those in use. */
@Component
class RebuildLock {

    private static final String KEY = "hashtextextended('onelicence.rebuild', 0)";
    private static final String TAKE = "select pg_try_advisory_lock(" + KEY + ")";
    private static final String GIVE_BACK = "select pg_advisory_unlock(" + KEY + ")";

    private final DataSource database;

    RebuildLock(DataSource database) {
        this.database = database;
    }

    /** Does the work, or fails at once where another instance is at it. */
    void during(Runnable work) {
        try (var connection = database.getConnection()) {
            if (!answer(connection, TAKE)) {
                throw new IllegalStateException("Another instance is rebuilding");
            }
            try {
                work.run();
            } finally {
                answer(connection, GIVE_BACK);
            }
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("rebuild lock", null, failed);
        }
    }

    private static boolean answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
