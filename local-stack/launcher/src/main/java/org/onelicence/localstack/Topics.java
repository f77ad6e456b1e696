package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The topics of contracts/topics.txt, one `name partitions` per line. */
record Topics(List<Topic> all) {
    record Topic(String name, int partitions) {
        static Topic of(String line) {
            var words = line.strip().split("\\s+");
            if (words.length != 2) {
                throw new IllegalArgumentException("Not `name partitions`: " + line);
            }
            return new Topic(words[0], Integer.parseInt(words[1]));
        }
    }

    /** Whether a broker that kept its data there knows every topic. */
    boolean areStoredIn(Path brokerData) {
        return all.stream().allMatch(topic -> Files.isDirectory(brokerData.resolve(topic.name() + "-0")));
    }

    static Topics read(Path file) {
        try {
            return new Topics(Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Topic::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
