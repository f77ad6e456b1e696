package org.onelicence.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short commands that run to their end. */
final class Commands {
    private Commands() {}

    /** What it says goes to the log; a failure shows it. */
    static void run(String name, List<String> command, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var process = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (exitCode(process) != 0) {
            throw new StackFailure(name + " failed:\n" + ChildProcess.tail(log, 15));
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return exitCode(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    static boolean answers(String expected, List<String> command) {
        try {
            var process = new ProcessBuilder(command).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return exitCode(process) == 0 && said.equals(expected);
        } catch (IOException missing) {
            return false;
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new StackFailure("Interrupted", e);
        }
    }
}
