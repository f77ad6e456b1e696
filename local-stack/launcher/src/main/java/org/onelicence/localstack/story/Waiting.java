package org.onelicence.localstack.story;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.onelicence.localstack.Patience;

/** Asks again until it is there: readers follow the log, they are never in step with it. */
final class Waiting {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    static <T> T until(String expected, Supplier<Optional<T>> question) {
        return Patience.first(PATIENCE, question)
                .orElseThrow(() -> new Unexpected(expected, "nothing within " + PATIENCE.toSeconds() + " s"));
    }
}
