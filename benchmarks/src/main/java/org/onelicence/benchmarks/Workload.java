package org.onelicence.benchmarks;

import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.server.Server;

/** One question with its answer in a table. The ids are those of the project's list of workloads. */
interface Workload {

    String id();

    Table measure(Server server, Effort effort) throws Exception;
}
