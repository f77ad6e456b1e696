package org.onelicence.benchmarks;

import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Figure;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.LicenceLog;
import org.onelicence.benchmarks.peer.LogUnderTree;
import org.onelicence.benchmarks.peer.PeerRun;
import org.onelicence.benchmarks.peer.ProofRun;
import org.onelicence.benchmarks.server.Server;

/** W8: what the Merkle tree costs those who append, how far it is behind, and how fast it proves. */
final class Tree implements Workload {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PROOF_CALLERS = 2;

    @Override
    public String id() {
        return "w8";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "the Merkle tree");
        var corpus = effort.corpus();
        var alone = new Cell(Load.callers(corpus.payloadBytes(), effort.callersMax()), new LicenceLog().name());
        var runs = new Interleaved();
        runs.add(
                alone,
                () -> PeerRun.measure(
                        server, new LicenceLog(), corpus, effort.callersMax(), effort.run(), effort.eventsMax()));
        runs.add(new Cell(alone.load(), new LogUnderTree().name()), () -> underTree(server, effort, corpus));
        runs.into(table, effort.repetitions());
        table.compare("× without the tree", cell -> cell.load().equals(alone.load()) ? List.of(alone) : List.of());
        prove(server, effort, corpus, table);
        return table;
    }

    private static Sample underTree(Server server, Effort effort, Corpus corpus) throws Exception {
        var peer = new LogUnderTree();
        var sample = PeerRun.measure(server, peer, corpus, effort.callersMax(), effort.run(), effort.eventsMax());
        var lag = peer.lagNanos();
        return sample.with(Figure.LAG_P50, lag.getValueAtPercentile(50) / NANOS_PER_MILLI)
                .with(Figure.LAG_MAX, lag.getMaxValue() / NANOS_PER_MILLI);
    }

    private static void prove(Server server, Effort effort, Corpus corpus, Table table) throws Exception {
        var load = effort.treeLeaves() + " leaves";
        try (var tree = ProofRun.prepare(server, corpus, effort.treeLeaves())) {
            table.add(new Cell(load, "tree made from nothing, leaves"), tree.made());
            var runs = new Interleaved();
            runs.add(new Cell(load, "inclusion proofs, 1 caller"), () -> tree.proofs(1, effort.run()));
            runs.add(
                    new Cell(load, "inclusion proofs, " + PROOF_CALLERS + " callers"),
                    () -> tree.proofs(PROOF_CALLERS, effort.run()));
            runs.add(new Cell(load, "proofs verified, 1 processor"), tree::verifications);
            runs.into(table, effort.repetitions());
        }
    }
}
