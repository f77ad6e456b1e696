package org.onelicence.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each process dies once, at a step where it is busy. */
class KilledProcessTest {
    private final RunningStack stack = RunningStack.up();

    @ParameterizedTest(name = "{0} after step {1}")
    @CsvSource({
        "licence-command, 5",
        "licence-query, 12",
        "supervision-service, 2",
        "issuer, 3",
        "kafka, 9",
        "postgresql, 7",
        "supervisor, 10"
    })
    void nothing_acknowledged_is_gone_and_the_story_is_finished_after_the_death_of(
            String process, int steps, @TempDir Path memory) {
        SuddenDeath.of(stack, process, steps, memory);
    }
}
