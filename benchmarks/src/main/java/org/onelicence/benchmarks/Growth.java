package org.onelicence.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.GrownLog;
import org.onelicence.benchmarks.peer.LicenceLog;
import org.onelicence.benchmarks.server.Server;

/** W11: whether a log that holds much takes more as readily as one that holds little, and how much disk an event takes. */
final class Growth implements Workload {

    @Override
    public String id() {
        return "w11";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "append to logs of different sizes, " + effort.callersMax() + " callers");
        var corpus = effort.corpus();
        List<GrownLog> logs = new ArrayList<>();
        try {
            var runs = new Interleaved();
            for (int size : effort.growth()) {
                var log = GrownLog.of(server, corpus, size, effort.callersMax());
                logs.add(log);
                runs.add(cell(size), () -> log.append(effort.run(), effort.eventsMax()));
            }
            runs.into(table, effort.repetitions());
            for (var log : logs) {
                log.wrong().ifPresent(wrong -> table.add(cell(log.size()), wrong));
            }
        } finally {
            for (var log : logs) {
                log.close();
            }
        }
        var smallest = cell(effort.growth().get(0));
        var reference = cell(effort.growth().get(Math.min(1, effort.growth().size() - 1)));
        table.compare("× smallest", cell -> List.of(smallest));
        table.compare("× " + reference.load(), cell -> List.of(reference));
        table.note("A log grows by what is appended in all repetitions; bytes on disk are those before the first");
        return table;
    }

    private static Cell cell(int size) {
        return new Cell(size + " events stored", new LicenceLog().name());
    }
}
