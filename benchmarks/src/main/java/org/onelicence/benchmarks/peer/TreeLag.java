package org.onelicence.benchmarks.peer;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.Histogram;
import org.onelicence.benchmarks.server.ScratchDatabase;

/** How long a committed position waits for a signed checkpoint that covers it, looked at every few milliseconds. */
final class TreeLag {

    private static final long LOOK_MILLIS = 10;

    private final ScratchDatabase database;
    private final Queue<Commit> uncovered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Histogram nanos = ClosedLoop.histogram();
    private final FutureTask<Histogram> watching = new FutureTask<>(this::watch);

    private TreeLag(ScratchDatabase database) {
        this.database = database;
    }

    static TreeLag watch(ScratchDatabase database) {
        var lag = new TreeLag(database);
        var thread = new Thread(lag.watching, "tree-lag");
        thread.setDaemon(true);
        thread.start();
        return lag;
    }

    void committed(long position) {
        uncovered.add(new Commit(position, System.nanoTime()));
    }

    /** To be called when the tree has caught up. */
    Histogram close() throws Exception {
        closing.set(true);
        return watching.get();
    }

    private Histogram watch() throws SQLException, InterruptedException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select coalesce(max(size), 0) from log_checkpoint")) {
            boolean last = false;
            while (!last) {
                last = closing.get();
                try (var row = query.executeQuery()) {
                    row.next();
                    cover(row.getLong(1));
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
        return nanos;
    }

    private void cover(long size) {
        long now = System.nanoTime();
        for (var next = uncovered.peek(); next != null && next.position() <= size; next = uncovered.peek()) {
            ClosedLoop.record(nanos, now - next.nanos());
            uncovered.remove();
        }
    }

    private record Commit(long position, long nanos) {}
}
