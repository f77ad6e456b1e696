package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private final Path folder;

    ChildProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_child_that_dies_shows_the_end_of_its_log() {
        var child = start("echo no room here; exit 7");

        assertThatThrownBy(() -> child.await(Duration.ofSeconds(10), () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessage("part ended with exit code 7:\n  no room here");
    }

    @Test
    void of_a_structured_line_only_the_message_is_shown() {
        var child = start("echo '{\"log\":{\"level\":\"ERROR\"},\"message\":\"the disk is full\"}'; exit 1");

        assertThatThrownBy(() -> child.await(Duration.ofSeconds(10), () -> false))
                .hasMessage("part ended with exit code 1:\n  the disk is full");
    }

    @Test
    void a_tethered_child_ends_when_its_line_is_cut() {
        var child = start("sleep 60");

        child.stop(Duration.ofSeconds(10));

        assertThat(child.isAlive()).isFalse();
        assertThat(ProcessHandle.current().descendants().map(CommandLine::of))
                .noneMatch(line -> line.contains("sleep 60"));
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(new Launch(
                "part",
                "mark",
                List.of("sh", "-c", script),
                Map.of(),
                folder.resolve("part.log"),
                null,
                Launch.TERMINATE));
    }
}
