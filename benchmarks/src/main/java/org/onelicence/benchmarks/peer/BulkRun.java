package org.onelicence.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.Server;

/** The ceiling: the corpus's rows, made ready beforehand, through a bulk path on some connections at once. */
public final class BulkRun {

    private static final int ROWS_AT_ONCE = 50_000; // per COPY: long enough to be one, short enough to be alive

    private BulkRun() {}

    public static String name(Bulk bulk, int connections) {
        return bulk.name() + ", " + connections + (connections == 1 ? " connection" : " connections");
    }

    public static Sample measure(Server server, Bulk bulk, Corpus corpus, int events, int connections)
            throws Exception {
        var rows = PreparedRow.of(corpus, 0, events);
        try (var database = server.fresh()) {
            database.execute(RawTable.CREATE);
            List<Callable<Void>> loads = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                var part = rows.subList(
                        (int) ((long) events * i / connections), (int) ((long) events * (i + 1) / connections));
                loads.add(() -> {
                    try (var connection = database.connect()) {
                        for (int from = 0; from < part.size(); from += ROWS_AT_ONCE) {
                            bulk.store(
                                    connection,
                                    RawTable.NAME,
                                    part.subList(from, Math.min(part.size(), from + ROWS_AT_ONCE)));
                        }
                        return null;
                    }
                });
            }
            var meter = Meter.start(server);
            Together.run(loads);
            var sample = meter.stop().perEvent(events, database);
            long stored = database.number("select count(*) from " + RawTable.NAME);
            return stored == events ? sample : Sample.wrong("lost " + (events - stored) + " of " + events);
        }
    }
}
