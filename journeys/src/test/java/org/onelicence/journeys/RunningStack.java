package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onelicence.localstack.AccessTokens;
import org.onelicence.localstack.Folders;
import org.onelicence.localstack.Ports;
import org.onelicence.localstack.StackAddresses;

/** The whole stack as a user starts it: the launcher's own process, built jars, an own data directory, own ports. */
final class RunningStack {
    static final Path HOME = Path.of(System.getProperty("onelicence.home", ".."));
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static @Nullable RunningStack running;

    private final Path data;
    private final int portBase;
    private @Nullable Process supervisor;
    private @Nullable StackAddresses addresses;
    private @Nullable AccessTokens tokens;

    private RunningStack(Path data, int portBase) {
        this.data = data;
        this.portBase = portBase;
    }

    /** One stack for all journeys: it comes up with the first test and goes down with the JVM. */
    static synchronized RunningStack up() {
        if (running == null) {
            running = new RunningStack(freshFolder(), freePortBase());
            Runtime.getRuntime().addShutdownHook(new Thread(running::away));
            running.start();
        }
        return running;
    }

    /** `./onelicence up`, until it says that everything is there. */
    void start() {
        try {
            supervisor = launcher("up", "--empty", "--port-base", Integer.toString(portBase))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = supervisor;
        Eventually.get("the stack to come up:\n" + text(log()), START_LIMIT, () -> {
            assertThat(started.isAlive())
                    .as("./onelicence up ended:%n%s", text(log()))
                    .isTrue();
            return Optional.of(text(data.resolve("run/ready"))).filter(("" + started.pid())::equals);
        });
        var up = new StackAddresses(at(0), at(1), at(2), at(3), "127.0.0.1:" + (portBase + 5), password());
        addresses = up;
        tokens = new AccessTokens(up.issuer(), up.password());
    }

    Face command(@Nullable String login) {
        return new Face(addresses().command(), token(login));
    }

    Face supervision(@Nullable String login) {
        return new Face(addresses().supervision(), token(login));
    }

    Face query() {
        return new Face(addresses().query(), null);
    }

    StackAddresses addresses() {
        if (addresses == null) {
            throw new IllegalStateException("The stack is down");
        }
        return addresses;
    }

    Path data() {
        return data;
    }

    String today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
    }

    private @Nullable String token(@Nullable String login) {
        return login == null || tokens == null ? null : tokens.of(login);
    }

    /** `kill -9`, by the pid that the launcher noted. */
    void kill(String process) {
        var noted = text(data.resolve("run").resolve(process + ".pid"))
                .lines()
                .findFirst()
                .orElseThrow();
        ProcessHandle.of(Long.parseLong(noted)).orElseThrow().destroyForcibly();
    }

    /** `./onelicence up` once more where the supervisor died; a part that died is started again by the supervisor. */
    void upAgain() {
        if (supervisor == null || !supervisor.isAlive()) {
            start();
        }
        Eventually.get(
                "every part to answer", START_LIMIT, () -> run("status") == 0 ? Optional.of(true) : Optional.empty());
        tokens = new AccessTokens(addresses().issuer(), addresses().password());
    }

    private void away() {
        run("down");
        Folders.delete(data);
    }

    private int run(String verb) {
        try {
            return launcher(verb)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("journeys-" + verb + ".log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder launcher(String... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Donelicence.home=" + HOME.toAbsolutePath(),
                "-Donelicence.data=" + data,
                "-jar",
                HOME.resolve("local-stack/launcher/target/local-stack-launcher.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(HOME.toFile());
    }

    private URI at(int offset) {
        return URI.create("http://localhost:" + (portBase + offset));
    }

    private Path log() {
        return data.resolve("journeys-up.log");
    }

    private String password() {
        return text(data.resolve("secrets.properties"))
                .lines()
                .filter(line -> line.startsWith("accounts="))
                .findFirst()
                .orElseThrow()
                .substring("accounts=".length());
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("onelicence-journeys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seven free ports in a row, away from the ones that a developer's own stack has. */
    private static int freePortBase() {
        for (int base = 18_700; base < 28_000; base += 10) {
            if (Ports.areFree(base, 7)) {
                return base;
            }
        }
        throw new AssertionError("No seven free ports in a row");
    }
}
