package org.onelicence.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something that another process does. */
final class Patience {
    private static final long POLL_MILLIS = 50;

    private Patience() {}

    /** Whether it came true in time. */
    static boolean until(Duration limit, BooleanSupplier done) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
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
