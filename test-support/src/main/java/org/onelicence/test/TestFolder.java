package org.onelicence.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onelicence.localstack.Folders;

/** The files of the real parts of this test JVM; gone when it ends. */
final class TestFolder {
    private static final Path FOLDER = create();

    private TestFolder() {}

    static Path of(String name) {
        return FOLDER.resolve(name);
    }

    /** Ends the part first and deletes its files then. What a killed JVM leaves is only files: parts are tethered. */
    static void closeAtExit(String name, AutoCloseable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeNow(part, FOLDER.resolve(name)), "close-" + name));
    }

    private static void closeNow(AutoCloseable part, Path files) {
        try {
            part.close();
            Folders.delete(files);
            Files.deleteIfExists(FOLDER);
        } catch (Exception othersStillUseTheFolder) {
            // Nothing depends on it: every run has a folder of its own.
        }
    }

    private static Path create() {
        try {
            return Files.createTempDirectory("onelicence-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
