package org.onelicence.log.tree;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** Makes the whole tree anew from the log's leaf hashes and holds it against every checkpoint and every stored tile. */
public final class TreeCheck {

    private static final int LEAVES_AT_ONCE = 20_000;

    private final TreeTables tables;
    private final LogKeys keys;
    private final RightEdge edge = new RightEdge();

    private TreeCheck(TreeTables tables, LogKeys keys) {
        this.tables = tables;
        this.keys = keys;
    }

    /** The size up to which everything agrees, which is that of the last checkpoint; anything else is refused. */
    public static long check(DataSource database, LogKeys keys) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new TreeCheck(new TreeTables(connection), keys).against(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    private long against(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "select size, previous_size, root, note from log_checkpoint order by size")) {
            query.setFetchSize(LEAVES_AT_ONCE);
            try (var rows = query.executeQuery()) {
                var previousSize = -1L;
                while (rows.next()) {
                    check(rows, previousSize);
                    previousSize = rows.getLong("size");
                }
            }
        }
        compareTiles();
        return edge.size();
    }

    private void check(ResultSet row, long previousSize) throws SQLException {
        var checkpoint = TreeTables.checkpoint(row).verified(keys);
        if (row.getLong("previous_size") != previousSize) {
            throw new TreeBroken("Between the checkpoints of sizes " + previousSize + " and " + checkpoint.size()
                    + " one has been removed");
        }
        grow(checkpoint.size());
        if (!edge.root().equals(checkpoint.root())) {
            throw new TreeBroken("The first " + checkpoint.size() + " entries have the root " + edge.root()
                    + ", signed was " + checkpoint.root());
        }
    }

    private void grow(long size) throws SQLException {
        while (edge.size() < size) {
            var leaves = tables.leavesAfter(edge.size(), (int) Math.min(size - edge.size(), LEAVES_AT_ONCE));
            if (leaves.isEmpty()) {
                throw new TreeBroken(
                        "A checkpoint of size " + size + " was signed, and the log ends at " + edge.size());
            }
            leaves.forEach(edge::add);
        }
    }

    private void compareTiles() {
        edge.takeChangedFrom(1).forEach((name, hashes) -> {
            if (!Arrays.equals(tables.read(name).bytes(), hashes)) {
                throw new TreeBroken("The stored hashes of " + name + " are not those of the log");
            }
        });
    }
}
