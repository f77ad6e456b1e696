package org.onelicence.log.tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the tree follow the log: a thread that signs a checkpoint soon after new entries. Of several instances one keeps
 * the tree and the others wait for its lock. After a fault it begins again from the tables; after {@link TreeBroken} it
 * stops for good.
 */
public final class TreeKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TreeKeeper.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final DataSource database;
    private final CheckpointSigner signer;
    private final Clock clock;
    private final Duration pause;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Thread thread = new Thread(this::run, "tree-keeper");
    private volatile @Nullable TreeBroken broken;

    /**
     * @param pause between two looks at the log; half a second keeps a checkpoint within one second of its entries
     */
    public TreeKeeper(DataSource database, CheckpointSigner signer, Clock clock, Duration pause) {
        this.database = database;
        this.signer = signer;
        this.clock = clock;
        this.pause = pause;
    }

    /** Checks the right edge before it returns, so that a service on a broken log does not start. */
    public void start() {
        try (var connection = database.getConnection()) {
            Keepership.takeUp(connection, signer, clock);
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** Why nothing is signed any more, or null while all is well. */
    public @Nullable TreeBroken broken() {
        return broken;
    }

    @Override
    public void close() throws InterruptedException {
        closing.set(true);
        thread.interrupt();
        thread.join(Duration.ofSeconds(10).toMillis());
    }

    private void run() {
        while (!closing.get()) {
            try {
                keepUntilFault();
            } catch (TreeBroken e) {
                broken = e;
                LOG.error("The log is broken; nothing is signed any more", e);
                return;
            } catch (SQLException | TreeUnreadable e) {
                LOG.warn("The tree's keeper begins again", e);
                sleep(AFTER_A_FAULT);
            }
        }
    }

    private void keepUntilFault() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            var tables = new TreeTables(connection);
            while (!tables.tryToBecomeKeeper()) {
                if (closing.get()) {
                    return;
                }
                sleep(AFTER_A_FAULT);
            }
            try {
                var keepership = Keepership.takeUp(connection, signer, clock);
                while (!closing.get()) {
                    if (!keepership.follow()) {
                        sleep(pause);
                    }
                }
            } finally {
                release(connection, tables);
            }
        }
    }

    /** A pooled connection would carry the lock on to its next user; one that cannot be released is given up. */
    private static void release(Connection connection, TreeTables tables) throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            tables.stopBeingKeeper();
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }

    private void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException closed) {
            closing.set(true);
        }
    }
}
