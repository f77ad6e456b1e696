package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `kill -9` of each process in the middle of the story, `./onelicence up` again, and the story is finished. */
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
        var story = Telling.of(stack, memory);
        try (var ledger = Ledger.opened(stack)) {
            var telling = story.begun();
            Eventually.holds(
                    "step " + steps + " of\n" + story.heard(), () -> story.stepsDone() >= steps || telling.isDone());
            stack.kill(process);
            telling.join();

            stack.upAgain();

            ledger.close();
            ledger.isAllThere();
        }
        assertThat(Telling.of(stack, memory).whole()).contains("故事讲完了");
    }
}
