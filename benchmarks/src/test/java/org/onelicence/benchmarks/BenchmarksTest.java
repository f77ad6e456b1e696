package org.onelicence.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.benchmarks.measure.Figure;
import org.onelicence.benchmarks.server.Server;

/** Every workload at a size at which its numbers mean nothing and its checks everything. */
class BenchmarksTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = Server.start(folder.resolve("server"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("org.onelicence.benchmarks.Benchmarks#workloads")
    void each_workload_runs_and_its_checks_hold(Workload workload) throws Exception {
        var table = workload.measure(server, Effort.TINY);

        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.wrong()).as(row.cell().toString()).isEmpty();
            assertThat(row.median(Figure.RATE)).as(row.cell().toString()).isPositive();
        });
    }
}
