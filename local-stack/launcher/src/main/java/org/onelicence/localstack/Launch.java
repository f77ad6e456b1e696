package org.onelicence.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one process is started and stopped.
 *
 * @param mark text that only this process of only this stack has in its command line: nothing else is ever reaped
 * @param pidFile where the pid is noted; absent for a tethered process, which cannot outlive us
 */
record Launch(
        String name,
        String mark,
        List<String> command,
        Map<String, String> environment,
        Path log,
        @Nullable Path pidFile,
        String stopSignal) {

    /** PostgreSQL calls an interrupt "fast shutdown"; a plain termination would wait for its clients to leave. */
    static final String INTERRUPT = "INT";

    static final String TERMINATE = "TERM";

    boolean tethered() {
        return pidFile == null;
    }
}
