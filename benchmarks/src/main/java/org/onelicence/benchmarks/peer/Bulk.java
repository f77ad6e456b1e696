package org.onelicence.benchmarks.peer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A way to store many prepared rows at once: what bounds every engine. */
public interface Bulk {

    String name();

    void store(Connection connection, String table, List<PreparedRow> rows) throws SQLException;
}
