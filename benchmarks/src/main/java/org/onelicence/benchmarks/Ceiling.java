package org.onelicence.benchmarks;

import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.Bulk;
import org.onelicence.benchmarks.peer.BulkRun;
import org.onelicence.benchmarks.peer.CopyIn;
import org.onelicence.benchmarks.peer.UnnestIn;
import org.onelicence.benchmarks.server.Server;

/** What the machine can do in the same run with the same rows: the better of UNNEST and COPY on two connections. */
final class Ceiling {

    static final String COLUMN = "of ceiling";

    private static final int CONNECTIONS = 2;
    private static final List<Bulk> BULKS = List.of(new UnnestIn(), new CopyIn());

    private Ceiling() {}

    static void add(Interleaved runs, Server server, Corpus corpus, int events) {
        for (var bulk : BULKS) {
            runs.add(
                    cell(corpus.payloadBytes(), bulk),
                    () -> BulkRun.measure(server, bulk, corpus, events, CONNECTIONS));
        }
    }

    static List<Cell> of(int payloadBytes) {
        return BULKS.stream().map(bulk -> cell(payloadBytes, bulk)).toList();
    }

    private static Cell cell(int payloadBytes, Bulk bulk) {
        return new Cell(Load.bulk(payloadBytes), BulkRun.name(bulk, CONNECTIONS));
    }
}
