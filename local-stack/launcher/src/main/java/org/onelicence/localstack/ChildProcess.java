package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One running process of the stack: it writes to its own log file and never shares a pipe or a terminal with us. */
public final class ChildProcess {
    /** Runs a command that ends when our end of its input closes, so that even a killed test run leaves nothing. */
    private static final String TETHER = """
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            { read -r gone <&3; kill -"$0" $child; } & reader=$!
            wait $child; code=$?
            kill $reader 2>/dev/null
            exit $code
            """;

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int TAIL_LINES = 15;

    private final Launch launch;
    private final Process process;

    private ChildProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    static ChildProcess start(Launch launch) {
        try {
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(commandOf(launch))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            if (!launch.tethered()) {
                builder.redirectInput(Path.of("/dev/null").toFile());
            }
            builder.environment().putAll(launch.environment());
            var child = new ChildProcess(launch, builder.start());
            if (launch.pidFile() != null) {
                PidFile.write(launch.pidFile(), child.pid(), launch.mark());
            }
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + launch.name(), e);
        }
    }

    private static List<String> commandOf(Launch launch) {
        if (!launch.tethered()) {
            return launch.command();
        }
        var command = new ArrayList<>(List.of("/bin/sh", "-c", TETHER, launch.stopSignal()));
        command.addAll(launch.command());
        return command;
    }

    public String name() {
        return launch.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return launch.log();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits until ready; a child that dies or stays silent is a failure that shows the end of its log. */
    void await(Duration limit, BooleanSupplier ready) {
        boolean inTime = Patience.until(limit, () -> !isAlive() || ready.getAsBoolean());
        if (!isAlive()) {
            throw new StackFailure(name() + " ended with exit code " + process.exitValue() + ":\n" + tail());
        }
        if (!inTime) {
            throw new StackFailure(
                    name() + " was not ready within " + limit.toSeconds() + " s; its log ends:\n" + tail());
        }
    }

    /** Asks, waits, and only then kills. */
    void stop(Duration limit) {
        try {
            ask();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            if (launch.pidFile() != null) {
                Files.deleteIfExists(launch.pidFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop " + name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void ask() throws IOException {
        if (launch.tethered()) {
            process.getOutputStream().close();
        } else {
            Signals.send(launch.stopSignal(), process.pid());
        }
    }

    String tail() {
        return tail(log(), TAIL_LINES);
    }

    /** The last lines; of a structured one only what a person wants to read. */
    static String tail(Path log, int lineCount) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - lineCount), lines.size()).stream()
                    .map(ChildProcess::spoken)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    private static String spoken(String line) {
        var message = MESSAGE.matcher(line);
        return "  " + (line.startsWith("{") && message.find() ? message.group(1) : line);
    }
}
