package org.onelicence.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The npm package {@code @eventide/message-db} 1.3.1, and no other. */
final class MessageDbPackage {

    /** As npm publishes it, {@code npm view @eventide/message-db@1.3.1 dist.integrity}. */
    private static final String SHA_512 =
            "n3hdE5YAZNXTr2HK9gG0GJ6dusgdE544LTvS+21/yOEHBvNuUzNmXXw5vS05vpe6RSuhzTRy5Wg0q7c1VfJg+A==";

    private MessageDbPackage() {}

    static Map<String, byte[]> sqlOf(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(bytes));
            if (!hash.equals(SHA_512)) {
                throw new IllegalStateException(file + " is not the package it is named after: sha512-" + hash);
            }
            return unpack(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var archive = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".sql")) {
                    files.put(entry.getName(), archive.readAllBytes());
                }
            }
        }
        return files;
    }
}
