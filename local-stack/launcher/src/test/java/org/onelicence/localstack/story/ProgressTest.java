package org.onelicence.localstack.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @Test
    void an_unfinished_story_goes_on_with_its_own_serial(@TempDir Path data) {
        Progress.in(data, 100).remember("applicationId", "a-1");

        var taken = Progress.in(data, 900);

        assertThat(taken.serial()).isEqualTo(100);
        assertThat(taken.recall("applicationId")).contains("a-1");
        assertThat(taken.isNew()).isFalse();
    }

    @Test
    void a_finished_story_is_followed_by_one_with_a_serial_never_used_even_within_a_minute(@TempDir Path data) {
        Progress.in(data, 100).finish();

        var next = Progress.in(data, 100);

        assertThat(next.serial()).isEqualTo(101);
        assertThat(next.isNew()).isTrue();
    }

    @Test
    void a_lost_memory_does_not_bring_an_old_serial_back(@TempDir Path data) {
        assertThat(Progress.in(data, 555).serial()).isEqualTo(555);
    }
}
