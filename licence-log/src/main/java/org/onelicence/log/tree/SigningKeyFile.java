package org.onelicence.log.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that holds one signing key and nothing else, readable by its owner only. */
public final class SigningKeyFile {

    private SigningKeyFile() {}

    public static SigningKey read(Path file) {
        try {
            return SigningKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The log's signing key cannot be read: " + file, e);
        }
    }

    /** For a stack that begins on an empty folder; a real log's key is made once, elsewhere, and kept in a safe. */
    public static SigningKey readOrMake(Path file, String origin) {
        if (!Files.exists(file)) {
            make(file, origin);
        }
        return read(file);
    }

    private static void make(Path file, String origin) {
        var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var half = Files.createTempFile(folder, "signing", ".half", onlyOurs);
            Files.writeString(half, SigningKey.generate(origin).secret() + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("No signing key can be made at " + file, e);
        }
    }
}
