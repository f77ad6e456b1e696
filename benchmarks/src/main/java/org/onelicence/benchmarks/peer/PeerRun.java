package org.onelicence.benchmarks.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;

/** One engine, some callers, a fresh database, and the check afterwards. */
public final class PeerRun {

    private PeerRun() {}

    public static Sample measure(Server server, Peer peer, Corpus corpus, int callers, Duration time, long eventsMax)
            throws Exception {
        try (var database = server.fresh()) {
            peer.install(database);
            var run = on(server, database, peer, corpus, new Callers(0, callers), time, eventsMax);
            return StoredCheck.of(database, peer, corpus, run.acknowledged())
                    .map(Sample::wrong)
                    .orElse(run.sample());
        }
    }

    /** On a database that has been made ready; not checked. */
    public static Unchecked on(
            Server server,
            ScratchDatabase database,
            Peer peer,
            Corpus corpus,
            Callers callers,
            Duration time,
            long eventsMax)
            throws Exception {
        server.execute("checkpoint");
        Meter.Stopped stopped;
        ClosedLoop.Outcome outcome;
        List<Peer.Caller> open = new ArrayList<>();
        try (var session = peer.open(database, callers.count())) {
            for (int i = 0; i < callers.count(); i++) {
                open.add(session.caller(i));
            }
            var meter = Meter.start(server);
            outcome = ClosedLoop.run(open, callers.first(), corpus, time, eventsMax);
            stopped = meter.stop();
            for (var caller : open) {
                caller.close();
            }
        }
        var sample = stopped.perEvent(outcome.events(), database).with(outcome.nanos());
        return new Unchecked(sample, outcome.acknowledged());
    }

    /** Who asks: numbers from the first one. */
    public record Callers(int first, int count) {}

    /** What to believe once the store has been checked. */
    public record Unchecked(Sample sample, long[] acknowledged) {}
}
