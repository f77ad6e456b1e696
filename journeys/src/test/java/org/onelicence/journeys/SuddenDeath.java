package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** `kill -9` of one process in the middle of a story, `./onelicence up`, and what must hold then. */
final class SuddenDeath {
    static final List<String> PROCESSES = List.of(
            "licence-command", "licence-query", "supervision-service", "issuer", "kafka", "postgresql", "supervisor");

    private SuddenDeath() {}

    static void of(RunningStack stack, String process, int afterSteps, Path memory) {
        var story = Telling.of(stack, memory);
        var ledger = Ledger.opened(stack);
        try {
            var telling = story.begun();
            Eventually.holds(
                    "step " + afterSteps,
                    () -> (ledger.size() > 0 && story.stepsDone() >= afterSteps) || telling.isDone());
            stack.kill(process);
            telling.join();
            stack.upAgain();
        } finally {
            ledger.shut();
        }
        ledger.isAllThere();
        assertThat(Telling.of(stack, memory).whole())
                .as("the story after the death of %s", process)
                .contains("故事讲完了");
    }
}
