package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier launcher left is recognised by pid and command line, and by nothing less. */
class PartsTest {
    private static final String MARK = "-Donelicence.child=kafka@here";

    private final Path folder;

    PartsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void an_orphan_is_found_and_stopped() throws IOException {
        var parts = new Parts(new DataFolder(folder));
        var orphan = start(MARK);
        note("kafka", orphan.pid(), MARK);

        assertThat(parts.running()).containsExactly("kafka");

        parts.stopInOrder();

        await("the orphan's end").atMost(Duration.ofSeconds(5)).until(() -> !orphan.isAlive());
        assertThat(parts.running()).isEmpty();
        assertThat(new DataFolder(folder).pidFile("kafka")).doesNotExist();
    }

    @Test
    void a_stranger_that_got_the_pid_is_left_alone() throws IOException {
        var parts = new Parts(new DataFolder(folder));
        var stranger = start("-Donelicence.child=kafka@elsewhere");
        note("kafka", stranger.pid(), MARK);

        assertThat(parts.running()).isEmpty();

        parts.stopInOrder();

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_pid_file_cut_off_by_a_crash_names_nobody() throws IOException {
        var file = new DataFolder(folder).pidFile("kafka");
        Files.createDirectories(file.getParent());
        for (var content : List.of("", "12", "12\n", "twelve\nmark\n")) {
            Files.writeString(file, content);
            assertThat(PidFile.read(file)).as("content %s", content).isEmpty();
        }
    }

    private Process start(String mark) throws IOException {
        var started = new ProcessBuilder("sh", "-c", "sleep 60; exit 0", mark).start();
        process = started;
        await("the child to become the shell; until then it is a copy of us")
                .atMost(Duration.ofSeconds(5))
                .until(() -> CommandLine.of(started.toHandle()).contains(mark));
        return started;
    }

    private void note(String part, long pid, String mark) throws IOException {
        PidFile.write(new DataFolder(folder).pidFile(part), pid, mark);
    }
}
