package org.onelicence.benchmarks;

import java.time.Duration;
import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;

/**
 * How long to look.
 *
 * @param warmUp of each engine before its first run counts
 * @param run of one cell
 * @param eventsMax of one caller in one run
 * @param ceilingEvents rows of one bulk run
 * @param importEvents of W4 and W5
 * @param axonReplayEvents of W5 for Axon's processor, which is slower by far
 * @param treeLeaves of the tree in W8
 * @param growth sizes of W11
 * @param payloadBytes sizes of the corpus for W1; everything else uses the first
 */
record Effort(
        String name,
        int repetitions,
        Duration warmUp,
        Duration run,
        long eventsMax,
        List<Integer> callers,
        int ceilingEvents,
        int importEvents,
        int axonReplayEvents,
        int treeLeaves,
        List<Integer> growth,
        List<Integer> payloadBytes) {

    static final Effort QUICK = new Effort(
            "quick",
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Long.MAX_VALUE,
            List.of(1, 64),
            100_000,
            100_000,
            5_000,
            200_000,
            List.of(10_000, 100_000, 500_000),
            List.of(300));

    /** The sizes of {@link #FULL}, the times of {@link #QUICK}: for what depends on size. */
    static final Effort LARGE = new Effort(
            "large",
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Long.MAX_VALUE,
            List.of(1, 64),
            1_000_000,
            1_000_000,
            20_000,
            10_000_000,
            List.of(100_000, 1_000_000, 10_000_000),
            List.of(300));

    static final Effort FULL = new Effort(
            "full",
            5,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Long.MAX_VALUE,
            List.of(1, 8, 64),
            500_000,
            1_000_000,
            100_000,
            10_000_000,
            List.of(10_000, 100_000, 1_000_000, 10_000_000),
            List.of(300, 1_024));

    /** For the test that nothing has rotted; its numbers mean nothing. */
    static final Effort TINY = new Effort(
            "tiny",
            1,
            Duration.ZERO,
            Duration.ofSeconds(2),
            25,
            List.of(1, 8),
            200,
            200,
            200,
            300,
            List.of(100, 200),
            List.of(300));

    static Effort named(String name) {
        return List.of(QUICK, LARGE, FULL, TINY).stream()
                .filter(effort -> effort.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such effort: " + name));
    }

    int callersMax() {
        return callers.get(callers.size() - 1);
    }

    Corpus corpus() {
        return new Corpus(payloadBytes.get(0));
    }
}
