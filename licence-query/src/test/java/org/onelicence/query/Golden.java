package org.onelicence.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onelicence.platform.message.MessageJson;
import tools.jackson.databind.node.ObjectNode;

/** The messages of contracts/messages: what the command side promises to write. */
public final class Golden {

    private static final Path MESSAGES =
            Path.of(System.getProperty("onelicence.home", "..")).resolve("contracts/messages");

    private Golden() {}

    public static ObjectNode of(String type) {
        try {
            return (ObjectNode) MessageJson.MAPPER.readTree(Files.readString(MESSAGES.resolve(type + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every pinned type of these families, such as {@code licence.} or {@code component.}. */
    public static List<String> types(String... families) {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .filter(type -> List.of(families).stream().anyMatch(type::startsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
