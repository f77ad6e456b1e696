package org.onelicence.localstack.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/**
 * What the story remembers between two runs: its serial and the ids it was given.
 * Only a hint that saves searching: each step still asks the system whether it is done.
 */
final class Progress {
    private static final String SERIAL = "serial";
    private static final String FINISHED = "finished";

    private final Path file;
    private final TreeMap<String, String> remembered = new TreeMap<>();

    private Progress(Path file) {
        this.file = file;
    }

    /** Goes on with the unfinished story, or begins one whose serial was never used here. */
    static Progress in(Path directory, int minutesNow) {
        var progress = new Progress(directory.resolve("story.json"));
        progress.read();
        if (progress.recall(SERIAL).isEmpty() || progress.recall(FINISHED).isPresent()) {
            int next = progress.recall(SERIAL)
                    .map(last -> Integer.parseInt(last) + 1)
                    .orElse(0);
            progress.remembered.clear();
            progress.remember(SERIAL, Integer.toString(Math.max(next, minutesNow)));
        }
        return progress;
    }

    int serial() {
        return Integer.parseInt(recall(SERIAL).orElseThrow());
    }

    boolean isNew() {
        return remembered.size() == 1;
    }

    Optional<String> recall(String name) {
        return Optional.ofNullable(remembered.get(name));
    }

    void remember(String name, String value) {
        if (!value.equals(remembered.put(name, value))) {
            write();
        }
    }

    void finish() {
        remember(FINISHED, "true");
    }

    private void read() {
        try {
            if (Files.exists(file)) {
                remembered.putAll(
                        Json.MAPPER.readValue(Files.readString(file), new TypeReference<TreeMap<String, String>>() {}));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whole or not at all: written beside, flushed, then moved over the old file. */
    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = file.resolveSibling("story.json.tmp");
            Files.writeString(
                    beside, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(remembered));
            try (var written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
