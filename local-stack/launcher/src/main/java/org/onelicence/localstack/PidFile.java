package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an earlier launcher noted about a process: its pid, and the mark its command line must show to be ours. */
record PidFile(Path file, long pid, String mark) {

    static void write(Path file, long pid, String mark) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, pid + "\n" + mark + "\n");
    }

    /** Absent too when the file was cut off by a crash in the middle of writing it. */
    static Optional<PidFile> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2 || lines.get(1).isBlank()) {
                return Optional.empty();
            }
            return Optional.of(new PidFile(file, Long.parseLong(lines.get(0).strip()), lines.get(1)));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is still the one that was noted: pids are used again. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(this::showsTheMark);
    }

    private boolean showsTheMark(ProcessHandle process) {
        return process.isAlive() && CommandLine.of(process).contains(mark);
    }
}
