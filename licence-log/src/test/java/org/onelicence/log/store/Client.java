package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Carries commands out, each through to a definite answer, and sometimes asks once more. Belongs to one thread. */
final class Client {

    private static final int CONTESTED = 8;
    private static final int OWN = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_IN_DOUBT_MILLIS = 5;

    private final int number;
    private final Random random;
    private final History history;
    private final LogReader reader;
    private final Function<Append, CompletableFuture<AppendResult>> log;

    Client(
            int number,
            Random random,
            History history,
            LogReader reader,
            Function<Append, CompletableFuture<AppendResult>> log) {
        this.number = number;
        this.random = random;
        this.history = history;
        this.reader = reader;
        this.log = log;
    }

    /** Asks until the answer is known, each time deciding anew, as a caller would who reads and then writes. */
    void carryOut(String command) throws InterruptedException {
        askUntilDone(command);
        if (random.nextInt(10) == 0) {
            askUntilDone(command);
        }
    }

    private void askUntilDone(String command) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(command)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No definite answer for " + command);
            }
        }
    }

    private boolean ask(String command) throws InterruptedException {
        try {
            var entries = decide();
            var attempt = history.begin(command, entries);
            var outcome = new CommandOutcome(command, command.getBytes(UTF_8), attempt.label.getBytes(UTF_8), "label");
            history.told(attempt, log.apply(new Append(entries, outcome)).join());
            return attempt.isDone();
        } catch (CompletionException | LogUnavailable | LogFenced doubt) {
            Thread.sleep(PAUSE_IN_DOUBT_MILLIS);
            return false;
        }
    }

    private List<Entry> decide() {
        List<Entry> entries = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            addNext("contested-" + random.nextInt(CONTESTED), entries);
        }
        if (entries.isEmpty() || random.nextInt(5) == 0) {
            addNext("own-" + number + "-" + random.nextInt(OWN), entries);
        }
        return entries;
    }

    private void addNext(String aggregateId, List<Entry> entries) {
        long next = reader.lastSequence(aggregateId) + 1;
        for (int i = random.nextInt(3); i >= 0; i--) {
            entries.add(Entries.entry(aggregateId, next++));
        }
    }
}
