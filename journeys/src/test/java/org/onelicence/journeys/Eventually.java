package org.onelicence.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;

/** Waits with a deadline, never for a fixed time. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    static <T> T get(String what, Supplier<Optional<T>> question) {
        return get(what, PATIENCE, question);
    }

    static <T> T get(String what, Duration patience, Supplier<Optional<T>> question) {
        return asking(what)
                .atMost(patience)
                .until(question::get, Optional::isPresent)
                .orElseThrow();
    }

    static void holds(String what, Supplier<Boolean> question) {
        asking(what).atMost(PATIENCE).until(question::get);
    }

    /** However long it takes: the question itself knows when to give up. */
    static void atLast(String what, Supplier<Boolean> question) {
        asking(what).forever().until(question::get);
    }

    private static ConditionFactory asking(String what) {
        return await(what).pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100));
    }
}
