package org.onelicence.localstack.story;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again until it is there: readers follow the log, they are never in step with it. */
final class Waiting {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    static <T> T until(String expected, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            var found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        } while (System.nanoTime() < end);
        throw new Unexpected(expected, "nothing within " + PATIENCE.toSeconds() + " s");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unexpected("to wait", "interrupted");
        }
    }
}
