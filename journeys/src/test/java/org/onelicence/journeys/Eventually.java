package org.onelicence.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits with a deadline, never for a fixed time. */
final class Eventually {
    private Eventually() {}

    static <T> T get(String what, Supplier<Optional<T>> question) {
        return get(what, Duration.ofSeconds(60), question);
    }

    static <T> T get(String what, Duration patience, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + patience.toSeconds() + " s in vain for " + what);
            }
            pause();
        }
    }

    static void holds(String what, Supplier<Boolean> question) {
        get(what, () -> question.get() ? Optional.of(true) : Optional.empty());
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
