package org.onelicence.benchmarks.peer;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Figure;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.peer.PeerRun.Callers;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;

/** A log that holds so many events already and takes more, run after run. */
public final class GrownLog implements AutoCloseable {

    private final Server server;
    private final ScratchDatabase database;
    private final Corpus corpus;
    private final int size;
    private final int callers;
    private final double bytesPerEvent;
    private final LicenceLog log = new LicenceLog();
    private long[] acknowledged;

    private GrownLog(Server server, ScratchDatabase database, Corpus corpus, int size, int callers)
            throws SQLException {
        this.server = server;
        this.database = database;
        this.corpus = corpus;
        this.size = size;
        this.callers = callers;
        this.acknowledged = new long[] {size}; // caller 0 was there before the first run
        this.bytesPerEvent = (double) database.number("select pg_total_relation_size('log_entry')") / size;
    }

    public static GrownLog of(Server server, Corpus corpus, int size, int callers) throws SQLException {
        var database = server.fresh();
        Preload.log(database, corpus, size);
        return new GrownLog(server, database, corpus, size, callers);
    }

    public int size() {
        return size;
    }

    public Sample append(Duration time, long eventsMax) throws Exception {
        var askers = new Callers(acknowledged.length, callers);
        var run = PeerRun.on(server, database, log, corpus, askers, time, eventsMax);
        acknowledged = Arrays.copyOf(acknowledged, acknowledged.length + callers);
        System.arraycopy(run.acknowledged(), 0, acknowledged, askers.first(), callers);
        return run.sample()
                .with(Figure.DISK_BYTES, bytesPerEvent)
                .with(Figure.DISK_PER_PAYLOAD, bytesPerEvent / corpus.payloadBytes());
    }

    /** What the check of everything finds after all runs, if anything. */
    public Optional<Sample> wrong() throws SQLException {
        return StoredCheck.of(database, log, corpus, acknowledged).map(Sample::wrong);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
