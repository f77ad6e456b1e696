package org.onelicence.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;

/** The passwords of one stack: made at its first start, readable by its owner only, never part of the source. */
final class Secrets {
    /** Without letters that are mistaken for one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    static final String ACCOUNTS = "accounts";
    static final String SUPERUSER = "postgresql";
    private static final List<String> NAMES = List.of(
            ACCOUNTS,
            SUPERUSER,
            "database.licence-command",
            "database.licence-query",
            "database.supervision-service",
            "owner.licence-command",
            "owner.licence-query",
            "owner.supervision-service",
            "client.licence-command",
            "client.licence-query",
            "client.supervision-service");

    private final Properties known;

    private Secrets(Properties known) {
        this.known = known;
    }

    /** Reads them, or makes them. Half a file never exists: it is written beside and moved into place. */
    static Secrets in(DataFolder data) {
        var file = data.of("secrets.properties");
        try {
            var known = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            if (!known.stringPropertyNames().containsAll(NAMES)) {
                var random = new SecureRandom();
                NAMES.forEach(name -> known.putIfAbsent(name, text(random)));
                write(known, file);
            }
            return new Secrets(known);
        } catch (IOException e) {
            throw new StackFailure("Cannot keep the passwords in " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Properties known, Path file) throws IOException {
        var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "secrets", ".half", onlyOurs);
        try (var writer = Files.newBufferedWriter(half)) {
            known.store(writer, "Made at the first start. `accounts` is the password of every development account.");
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, index) -> text.append(LETTERS.charAt(index)), StringBuilder::append)
                .toString();
    }

    String of(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return secret;
    }
}
