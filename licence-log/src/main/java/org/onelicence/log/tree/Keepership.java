package org.onelicence.log.tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/**
 * One stay in office of a tree's keeper, on one connection. It begins by deriving everything from the last checkpoint
 * and the log, so a crash anywhere is only the end of a stay; tiles and checkpoint are one transaction.
 */
final class Keepership {

    private static final int LEAVES_AT_ONCE = 20_000;
    private static final long NOTHING = -1;

    private final Connection connection;
    private final TreeTables tables;
    private final CheckpointSigner signer;
    private final Clock clock;
    private final RightEdge edge;
    private long signedSize;

    private Keepership(Connection connection, CheckpointSigner signer, Clock clock, RightEdge edge, long signedSize) {
        this.connection = connection;
        this.tables = new TreeTables(connection);
        this.signer = signer;
        this.clock = clock;
        this.edge = edge;
        this.signedSize = signedSize;
    }

    /** Takes up the tree where the last keeper left it; refuses where log and tree disagree. */
    static Keepership takeUp(Connection connection, CheckpointSigner signer, Clock clock) throws SQLException {
        connection.setAutoCommit(false);
        var tables = new TreeTables(connection);
        var last = tables.latestCheckpoint();
        var size = last.map(StoredCheckpoint::size).orElse(NOTHING);
        var edge = last.isPresent() ? EdgeCheck.of(last.get().verified(signer.keys()), tables) : new RightEdge();
        connection.rollback();
        return new Keepership(connection, signer, clock, edge, size);
    }

    /**
     * Adds what the log has beyond the tree and signs the result.
     *
     * @return whether there was anything; after an exception this stay is over, for the edge may be ahead of the tables
     */
    boolean follow() throws SQLException {
        var leaves = tables.leavesAfter(edge.size(), LEAVES_AT_ONCE);
        if (leaves.isEmpty() && signedSize != NOTHING) {
            connection.rollback();
            return false;
        }
        leaves.forEach(edge::add);
        var root = edge.root();
        tables.grow(edge.takeChangedFrom(1));
        var checkpoint = new StoredCheckpoint(edge.size(), root, signer.sign(edge.size(), root));
        tables.append(checkpoint, signedSize, clock.instant());
        connection.commit();
        signedSize = edge.size();
        return true;
    }
}
