package org.onelicence.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.AxonReplay;
import org.onelicence.benchmarks.peer.LogReplay;
import org.onelicence.benchmarks.peer.Preload;
import org.onelicence.benchmarks.server.Server;

/** W5: everything from the beginning, decoded, for a handler that does nothing. */
final class Replay implements Workload {

    private static final int READERS = 2;
    private static final String TRACKING = "Axon TrackingEventProcessor, defaults, ";
    private static final String POOLED = "Axon PooledStreamingEventProcessor, defaults, ";
    private static final String JDBC = "JDBC engine";

    @Override
    public String id() {
        return "w5";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "replay from the beginning, no-op handler");
        var runs = new Interleaved();
        var corpus = effort.corpus();
        int few = effort.axonReplayEvents();
        try (var many = server.fresh();
                var ours = server.fresh();
                var axons = server.fresh();
                var overLog = AxonReplay.overLog(server, ours, corpus, few);
                var overJdbc = AxonReplay.overJdbc(server, axons, corpus, few)) {
            Preload.log(many, corpus, effort.importEvents());
            server.execute("checkpoint");
            addReaders(runs, effort, new LogReplay(server, many, corpus, effort.importEvents()));
            runs.add(cell(few, TRACKING + JDBC), overJdbc::tracking);
            runs.add(cell(few, POOLED + JDBC), overJdbc::pooled);
            runs.add(cell(few, TRACKING + "licence-log"), overLog::tracking);
            runs.add(cell(few, POOLED + "licence-log"), overLog::pooled);
            runs.into(table, effort.repetitions());
        }
        table.compare("of COPY OUT", cell -> List.of(ceiling(effort)));
        table.compare("× Axon tracking", cell -> List.of(cell(few, TRACKING + JDBC)));
        table.compare("× Axon pooled", cell -> List.of(cell(few, POOLED + JDBC)));
        table.note("Axon's processors start from nothing within the time that is measured, tokens included");
        return table;
    }

    private static void addReaders(Interleaved runs, Effort effort, LogReplay log) {
        runs.add(ceiling(effort), warm(effort, log::copyOut));
        runs.add(cell(effort.importEvents(), "licence-log, BulkReader, decoded"), warm(effort, () -> log.decoded(1)));
        runs.add(
                cell(effort.importEvents(), "licence-log, BulkReader, decoded by " + READERS + " readers"),
                warm(effort, () -> log.decoded(READERS)));
    }

    private static Cell ceiling(Effort effort) {
        return cell(effort.importEvents(), "COPY OUT, not decoded");
    }

    private static Cell cell(int events, String engine) {
        return new Cell(events + " events", engine);
    }

    /** Short runs are read after a warm-up of their own; Axon's are long enough to warm up as they go. */
    private static Callable<Sample> warm(Effort effort, Callable<Sample> run) {
        return () -> {
            long began = System.nanoTime();
            while (System.nanoTime() - began < effort.warmUp().toNanos() / effort.repetitions()) {
                run.call();
            }
            return run.call();
        };
    }
}
