package org.onelicence.benchmarks.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.Server;

/** One engine, some callers, a fresh database, and the check afterwards. */
public final class PeerRun {

    private PeerRun() {}

    public static Sample measure(Server server, Peer peer, Corpus corpus, int callers, Duration time, long eventsMax)
            throws Exception {
        try (var database = server.fresh()) {
            peer.install(database);
            server.execute("checkpoint");
            Meter.Stopped stopped;
            ClosedLoop.Outcome outcome;
            List<Peer.Caller> open = new ArrayList<>();
            try (var session = peer.open(database, callers)) {
                for (int i = 0; i < callers; i++) {
                    open.add(session.caller(i));
                }
                var meter = Meter.start(server);
                outcome = ClosedLoop.run(open, corpus, time, eventsMax);
                stopped = meter.stop();
                for (var caller : open) {
                    caller.close();
                }
            }
            var sample = stopped.perEvent(outcome.events(), database).with(outcome.nanos());
            return StoredCheck.of(database, peer, corpus, outcome.acknowledged())
                    .map(Sample::wrong)
                    .orElse(sample);
        }
    }
}
