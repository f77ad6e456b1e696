package org.onelicence.benchmarks;

import java.util.List;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.BulkRun;
import org.onelicence.benchmarks.peer.CopyIn;
import org.onelicence.benchmarks.peer.ImportRun;
import org.onelicence.benchmarks.server.Server;

/** W4: a heap of old events, validated, hashed and in the tree, against COPY of the same rows without any of that. */
final class Import implements Workload {

    @Override
    public String id() {
        return "w4";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "import of " + effort.importEvents() + " events into log and tree");
        var corpus = effort.corpus();
        var copy = new CopyIn();
        var single = new Cell(Load.bulk(corpus.payloadBytes()), BulkRun.name(copy, 1));
        var runs = new Interleaved();
        runs.add(single, () -> BulkRun.measure(server, copy, corpus, effort.ceilingEvents(), 1));
        Ceiling.add(runs, server, corpus, effort.ceilingEvents());
        runs.add(
                new Cell(Load.bulk(corpus.payloadBytes()).replace("ceiling", "import"), ImportRun.name()),
                () -> ImportRun.measure(server, corpus, effort.importEvents()));
        runs.into(table, effort.repetitions());
        table.compare("× COPY on one connection", cell -> List.of(single));
        table.compare(Ceiling.COLUMN, cell -> Ceiling.of(corpus.payloadBytes()));
        return table;
    }
}
