package org.onelicence.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Report;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.localstack.Checkout;

/** The command line: {@code quick} or {@code full} for all, or a workload and, if wanted, how thoroughly. */
public final class Benchmarks {

    private static final List<Workload> WORKLOADS =
            List.of(new OwnAggregates(), new HotAggregate(), new Import(), new Replay(), new Tree(), new Growth());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var asked = List.of(arguments);
        var chosen = WORKLOADS.stream()
                .filter(workload -> asked.contains(workload.id()))
                .toList();
        var rest = asked.stream()
                .filter(word ->
                        WORKLOADS.stream().noneMatch(workload -> workload.id().equals(word)))
                .toList();
        if (asked.isEmpty() || rest.size() > 1) {
            System.err.println(
                    "Usage: java -jar benchmarks.jar [w1] [w2] [w4] [w5] [w8] [w11] [quick|large|full|tiny]");
            System.exit(2);
        }
        var effort = rest.isEmpty() ? Effort.QUICK : Effort.named(rest.get(0));
        boolean right = run(
                chosen.isEmpty() ? WORKLOADS : chosen,
                effort,
                Checkout.find().root().resolve("benchmarks/target"));
        System.exit(right ? 0 : 1);
    }

    /** Whether every check held. */
    static boolean run(List<Workload> workloads, Effort effort, Path folder) throws Exception {
        boolean right = true;
        try (var server = Server.start(folder.resolve("server"))) {
            var report = new Report(folder, conditions(server, effort));
            for (var workload : workloads) {
                System.err.println(workload.id());
                Table table = workload.measure(server, effort);
                System.out.println(report.write(table));
                right &= table.rows().stream().allMatch(row -> row.wrong().isEmpty());
            }
        }
        return right;
    }

    static List<Workload> workloads() {
        return WORKLOADS;
    }

    private static Map<String, String> conditions(Server server, Effort effort) throws Exception {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("effort", effort.name());
        conditions.put("seed", Long.toString(Corpus.SEED));
        conditions.put("repetitions", Integer.toString(effort.repetitions()));
        conditions.put("seconds per run", Double.toString(effort.run().toMillis() / 1000.0));
        conditions.put("java", Runtime.version().toString());
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put("file system", Files.getFileStore(server.files()).type());
        conditions.putAll(server.settings());
        return conditions;
    }
}
