package org.onelicence.command.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param standing running, done or failed
 * @param position of the licence log, as of which the rows are
 * @param rows written so far beside the tables in use
 * @param differing rows in use that were wrong, superfluous or missing, and were put right; known at the end
 * @param reason of a failure; the tables in use are then as they were
 */
public record RebuildState(
        String standing,
        long position,
        long rows,
        @Nullable Long differing,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason) {

    static RebuildState begun(long position, Instant now) {
        return new RebuildState("running", position, 0, null, now, null, null);
    }

    RebuildState with(long written) {
        return new RebuildState(standing, position, written, differing, startedAt, finishedAt, reason);
    }

    RebuildState done(long differing, Instant now) {
        return new RebuildState("done", position, rows, differing, startedAt, now, null);
    }

    RebuildState failed(String reason, Instant now) {
        return new RebuildState("failed", position, rows, null, startedAt, now, reason);
    }

    boolean isRunning() {
        return standing.equals("running");
    }
}
