package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything one stack leaves on the disk; readable for its owner only. */
record DataFolder(Path root) {
    private static final long FREE_MEGABYTES_MIN = 500;

    /** Said by the script that starts us. */
    static DataFolder find(Checkout checkout) {
        var named = System.getProperty("onelicence.data");
        return new DataFolder(named != null ? Path.of(named) : checkout.root().resolve(".onelicence"));
    }

    void create() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            long free = Files.getFileStore(root).getUsableSpace() / (1024 * 1024);
            if (free < FREE_MEGABYTES_MIN) {
                throw new StackFailure("The disk of " + root + " is full: " + free
                        + " MB are free and One Licence needs " + FREE_MEGABYTES_MIN + " MB.");
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot keep data in " + root + ": " + e.getMessage(), e);
        }
    }

    Path of(String name) {
        return root.resolve(name);
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return root.resolve("run").resolve(part + ".pid");
    }

    Path archives() {
        return root.resolve("classes");
    }

    Path lock() {
        return root.resolve("run").resolve("supervisor.lock");
    }

    /** Holds the supervisor's pid while everything is up; a detached start waits for it. */
    Path ready() {
        return root.resolve("run").resolve("ready");
    }

    /** Exists once the story was told to its end. */
    Path told() {
        return root.resolve("story-told");
    }

    /** Names the build that loaded the catalogue. */
    Path catalogue() {
        return root.resolve("catalogue-loaded");
    }

    boolean says(Path marker, String content) {
        try {
            return Files.exists(marker) && Files.readString(marker).equals(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mark(Path marker, String content) {
        try {
            Files.createDirectories(marker.toAbsolutePath().getParent());
            Files.writeString(marker, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void unmark(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
