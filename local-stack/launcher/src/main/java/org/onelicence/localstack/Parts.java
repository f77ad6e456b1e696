package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The processes of one stack as their pid files tell: enough to stop them, whoever started them. */
final class Parts {
    static final String POSTGRESQL = "postgresql";
    static final String KAFKA = "kafka";
    static final String ISSUER = "issuer";

    /** Whoever uses a part stands before it; each step ends before the next begins. */
    private static final List<List<String>> STOP_ORDER = List.of(
            List.of("licence-query", "supervision-service", "licence-command"),
            List.of(ISSUER),
            List.of(KAFKA),
            List.of(POSTGRESQL));

    static final List<String> NAMES =
            List.of(POSTGRESQL, KAFKA, ISSUER, "licence-command", "licence-query", "supervision-service");

    static final List<String> JVMS = NAMES.subList(1, NAMES.size());

    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);

    private final DataFolder data;

    Parts(DataFolder data) {
        this.data = data;
    }

    /** The running process of that name, if it runs and its command line shows that it is ours. */
    Optional<ProcessHandle> running(String name) {
        return PidFile.read(data.pidFile(name)).flatMap(PidFile::process);
    }

    List<String> running() {
        return NAMES.stream().filter(name -> running(name).isPresent()).toList();
    }

    /** Services first, PostgreSQL last. A part that does not listen is killed in the end. */
    void stopInOrder() {
        STOP_ORDER.forEach(this::stop);
    }

    private void stop(List<String> together) {
        var running = together.stream().flatMap(name -> running(name).stream()).toList();
        together.forEach(this::ask);
        boolean gone = Patience.until(STOP_LIMIT, () -> running.stream().noneMatch(ProcessHandle::isAlive));
        if (!gone) {
            running.forEach(ProcessHandle::destroyForcibly);
        }
        together.forEach(this::forget);
    }

    private void ask(String name) {
        running(name).ifPresent(process -> {
            try {
                Signals.send(name.equals(POSTGRESQL) ? Launch.INTERRUPT : Launch.TERMINATE, process.pid());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot stop " + name, e);
            }
        });
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(data.pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
