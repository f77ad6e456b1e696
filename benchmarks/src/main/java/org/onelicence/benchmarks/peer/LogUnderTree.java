package org.onelicence.benchmarks.peer;

import org.HdrHistogram.Histogram;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.log.store.LogWriter;

/** Our log while a keeper lets the tree follow it; the tree is checked when the callers have gone. */
public final class LogUnderTree implements Peer {

    private final LicenceLog log = new LicenceLog();
    private Histogram lagNanos = ClosedLoop.histogram();

    @Override
    public String name() {
        return "licence-log, LogWriter and TreeKeeper";
    }

    /** From each commit of the last run until a signed checkpoint covered it. */
    public Histogram lagNanos() {
        return lagNanos;
    }

    @Override
    public void install(ScratchDatabase database) {
        log.install(database);
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        var tree = SignedTree.keep(database, SignedTree.USUAL);
        var lag = TreeLag.watch(database);
        var writer = LogWriter.start(database.source(), LogWriter.Settings.of("benchmark"), lag::committed);
        return new Session() {
            @Override
            public Caller caller(int number) {
                return event -> LicenceLog.append(writer, event);
            }

            @Override
            public void close() throws Exception {
                writer.close();
                long size = tree.logSize();
                tree.awaitSize(size);
                lagNanos = lag.close();
                tree.check(size);
                tree.close();
            }
        };
    }

    @Override
    public String everything() {
        return log.everything();
    }

    @Override
    public boolean isDense() {
        return true;
    }
}
