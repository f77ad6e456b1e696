package org.onelicence.localstack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for something that another process does: the launcher's one loop, for it carries no library for that. */
public final class Patience {
    private static final long POLL_MILLIS = 50;

    private Patience() {}

    /** Whether it came true in time. */
    static boolean until(Duration limit, BooleanSupplier done) {
        return first(limit, () -> done.getAsBoolean() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** The first answer there is, if there is one in time. */
    public static <T> Optional<T> first(Duration limit, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent() || System.nanoTime() > deadline) {
                return answer;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting", e);
        }
    }
}
