package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** Whose turn it is: at most one supervisor per data folder, and everybody else may know which ports it uses. */
final class Running {
    static final String SUPERVISOR = "supervisor";

    private final DataFolder data;

    Running(DataFolder data) {
        this.data = data;
    }

    /** The operating system gives the lock back however the holder ends. Empty when another one holds it. */
    Optional<FileLock> take() {
        try {
            Files.createDirectories(Objects.requireNonNull(data.lock().getParent()));
            var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new StackFailure("Cannot lock " + data.lock() + ": " + e.getMessage(), e);
        }
    }

    void announce(PortPlan ports) {
        try {
            data.unmark(data.ready());
            Files.writeString(data.of("run").resolve("port-base"), Integer.toString(ports.base()));
            PidFile.write(data.pidFile(SUPERVISOR), ProcessHandle.current().pid(), "-Donelicence.data=" + data.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> supervisor() {
        return PidFile.read(data.pidFile(SUPERVISOR)).flatMap(PidFile::process);
    }

    /** The ports of the stack that runs, or ran last. */
    PortPlan ports() {
        var file = data.of("run").resolve("port-base");
        try {
            return new PortPlan(
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : PortPlan.DEFAULT_BASE);
        } catch (IOException | NumberFormatException cutOff) {
            return new PortPlan(PortPlan.DEFAULT_BASE);
        }
    }
}
