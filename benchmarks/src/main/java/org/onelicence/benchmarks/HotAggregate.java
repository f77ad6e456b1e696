package org.onelicence.benchmarks;

import java.util.List;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.AxonLog;
import org.onelicence.benchmarks.peer.HotLog;
import org.onelicence.benchmarks.peer.PeerRun;
import org.onelicence.benchmarks.peer.RawInsert;
import org.onelicence.benchmarks.server.Server;

/** W2: many callers, one aggregate. One commit for each event is what a single raw caller gets. */
final class HotAggregate implements Workload {

    @Override
    public String id() {
        return "w2";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "append, all callers on one aggregate");
        var corpus = effort.corpus();
        var raw = new RawInsert();
        var alone = new Cell(Load.callers(corpus.payloadBytes(), 1), raw.name());
        var runs = new Interleaved();
        runs.add(alone, () -> PeerRun.measure(server, raw, corpus, 1, effort.run(), effort.eventsMax()));
        for (var peer : List.of(AxonLog.oneAggregate(), HotLog.tryingAgain(), HotLog.inQueueOrder())) {
            runs.add(
                    new Cell(Load.callers(corpus.payloadBytes(), effort.callersMax()) + ", one aggregate", peer.name()),
                    () -> PeerRun.measure(server, peer, corpus, effort.callersMax(), effort.run(), effort.eventsMax()));
        }
        runs.into(table, effort.repetitions());
        table.compare("× one commit each", cell -> List.of(alone));
        table.note("Decided in the order of the queue: the callers share a process, which hands out the sequences");
        return table;
    }
}
