package org.onelicence.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.log.tree.Checkpoint;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.SigningKey;
import org.onelicence.log.tree.TreeCheck;
import org.onelicence.log.tree.TreeKeeper;
import org.onelicence.log.tree.TreeReader;

/** A tree that follows a log. */
public final class SignedTree implements AutoCloseable {

    /** As services keep it. */
    public static final Duration USUAL = Duration.ofMillis(500);

    /** For work whose end is a checkpoint. */
    public static final Duration EAGER = Duration.ofMillis(50);

    private static final long PATIENCE_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int CONNECTIONS = 4;

    private final ScratchDatabase database;
    private final HikariDataSource pool;
    private final CheckpointSigner signer;
    private final TreeKeeper keeper;

    private SignedTree(ScratchDatabase database, Duration pause) {
        this.database = database;
        this.pool = database.pool(CONNECTIONS);
        this.signer = CheckpointSigner.of(SigningKey.generate("benchmark.invalid/log"));
        this.keeper = new TreeKeeper(pool, signer, Clock.systemUTC(), pause);
    }

    /** Starts a keeper; {@code pause} is what it rests between two looks at the log. */
    public static SignedTree keep(ScratchDatabase database, Duration pause) {
        var tree = new SignedTree(database, pause);
        tree.keeper.start();
        return tree;
    }

    public TreeReader reader() {
        return new TreeReader(pool);
    }

    /** The newest signed checkpoint, its signature checked. */
    public Checkpoint checkpoint() throws Exception {
        return signer.keys().open(reader().latest().orElseThrow());
    }

    public void awaitSize(long size) throws InterruptedException {
        var reader = reader();
        long began = System.nanoTime();
        while (reader.size() < size) {
            if (keeper.broken() != null || System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("The tree stays behind at " + reader.size(), keeper.broken());
            }
            Thread.sleep(2);
        }
    }

    /** Makes the tree anew and compares; its size must be what the log was told to hold. */
    public void check(long size) {
        long agreed = TreeCheck.check(database.source(), signer.keys());
        if (agreed != size) {
            throw new IllegalStateException("the tree has " + agreed + " leaves instead of " + size);
        }
    }

    public long logSize() throws SQLException {
        return database.number("select position from log_head");
    }

    @Override
    public void close() throws InterruptedException {
        keeper.close();
        pool.close();
    }
}
