package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Single documents, from a file or an address, and files that are written. */
final class Documents {

    private Documents() {}

    static byte[] read(String place) {
        var slash = place.lastIndexOf('/');
        if (place.startsWith("http://") || place.startsWith("https://")) {
            return Source.of(place.substring(0, slash)).read(place.substring(slash + 1));
        }
        try {
            return Files.readAllBytes(Path.of(place));
        } catch (IOException e) {
            throw new Unreadable("Cannot read " + place, e);
        }
    }

    static List<String> lines(String place) {
        return new String(read(place), UTF_8).lines().toList();
    }

    static void write(Path file, byte[] bytes) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Unreadable("Cannot write " + file, e);
        }
    }
}
