package org.onelicence.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's own program, as he runs it: a process of its own, told by its exit code and its line of JSON. */
record AuditorProgram(@Nullable String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Answer run(Object... words) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                RunningStack.HOME.resolve("auditor/target/auditor.jar").toString()));
        for (var word : words) {
            command.add(word.toString());
        }
        command.add("--json");
        var program = new ProcessBuilder(command).redirectErrorStream(true);
        if (token != null) {
            program.environment().put("ONELICENCE_TOKEN", token);
        }
        try {
            var running = program.start();
            var said = new String(running.getInputStream().readAllBytes(), UTF_8);
            return new Answer(String.join(" ", command), running.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(String asked, int exitCode, String said) {

        JsonNode agrees() {
            assertThat(exitCode).as("%s said %s", asked, said).isZero();
            return JSON.readTree(said);
        }

        /** Something is wrong with what was read: exit code 1. */
        void disagrees() {
            assertThat(exitCode).as("%s said %s", asked, said).isEqualTo(1);
        }

        /** What was asked for could not be read: exit code 2. */
        String cannotSay() {
            assertThat(exitCode).as("%s said %s", asked, said).isEqualTo(2);
            return said;
        }
    }
}
