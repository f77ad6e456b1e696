package org.onelicence.localstack.story;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON, tolerant of fields that this story does not know. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Optional<JsonNode> at(JsonNode node, String... path) {
        var found = node;
        for (var name : path) {
            found = found.path(name);
        }
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    static Optional<String> text(JsonNode node, String... path) {
        return at(node, path).map(found -> found.isValueNode() ? found.asString() : found.toString());
    }

    static boolean has(JsonNode node, String name, String value) {
        return text(node, name).filter(value::equals).isPresent();
    }
}
