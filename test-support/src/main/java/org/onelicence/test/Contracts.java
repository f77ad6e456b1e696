package org.onelicence.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files in {@code contracts/}, held against what runs. {@code -Dcontracts.write} writes the OpenAPI files anew
 * instead of comparing them; golden messages are only ever written by hand.
 */
public final class Contracts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Contracts() {}

    /** The golden message of a type such as {@code licence.issued.v1}: what its producer writes, to the letter. */
    public static JsonNode message(String type) {
        return JSON.readTree(read(folder().resolve("messages").resolve(type + ".json")));
    }

    /** The interface of a service as it is checked in. */
    public static JsonNode openApi(String service) {
        return JSON.readTree(read(folder().resolve("openapi").resolve(service + ".json")));
    }

    /** Fails when the OpenAPI document that the service serves differs from the one in the repository. */
    public static void assertOpenApi(String service, String served) {
        var file = folder().resolve("openapi").resolve(service + ".json");
        var normal = normal(served);
        if (System.getProperty("contracts.write") != null) {
            write(file, normal);
            return;
        }
        assertThat(Files.exists(file) ? read(file) : "")
                .as("contracts/openapi/%s.json; when the change is meant: -Dcontracts.write", service)
                .isEqualTo(normal);
    }

    /** Key order and the test's own port must not count as a difference. */
    private static String normal(String served) {
        var document = (ObjectNode) JSON.readTree(served);
        document.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }

    private static Path folder() {
        var home = Optional.ofNullable(System.getProperty("onelicence.home")).orElse("..");
        return Path.of(home, "contracts");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
