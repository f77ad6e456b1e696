package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coffee shop's story, as `./onelicence story` tells it. */
class StoryTest {
    private final RunningStack stack = RunningStack.up();

    @Test
    void the_story_is_told_from_start_to_end_and_can_be_told_again(@TempDir Path memory) {
        var first = Telling.of(stack, memory).whole();
        var second = Telling.of(stack, memory).whole();

        assertThat(first).contains("故事讲完了").contains("二维码").contains("ms:");
        assertThat(second).as("a new shop each time").isNotEqualTo(first).contains("故事讲完了");
    }
}
