package org.onelicence.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.Contracts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One address that writes, as the checked-in interface describes it, with a body that has the right shape. */
record WriteEndpoint(
        String method,
        String path,
        Map<String, JsonNode> pathVariables,
        @Nullable JsonNode schema) {

    private static final Set<String> WRITING = Set.of("post", "put", "patch", "delete");
    private static final JsonNode INTERFACE = Contracts.openApi("licence-command");
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final Map<String, String> ADDRESSES = Map.of("step", "holder", "sha256", "0".repeat(64));

    /** Sent as a body because the answers are many; it is for everybody and writes nothing. */
    private static final String QUESTION = "/api/industries/{industryNo}/navigation";

    static List<WriteEndpoint> all() {
        var found = new ArrayList<WriteEndpoint>();
        INTERFACE.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> !path.getKey().equals(QUESTION))
                .filter(operation -> WRITING.contains(operation.getKey()))
                .map(operation -> of(operation.getKey(), path.getKey(), operation.getValue()))
                .forEach(found::add));
        return found;
    }

    static Stream<WriteEndpoint> withBody() {
        return all().stream().filter(endpoint -> endpoint.schema() != null);
    }

    private static WriteEndpoint of(String method, String path, JsonNode operation) {
        var variables = new TreeMap<String, JsonNode>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString("").equals("path")) {
                variables.put(parameter.path("name").asString(""), parameter.path("schema"));
            }
        });
        var body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new WriteEndpoint(
                method.toUpperCase(Locale.ROOT), path, variables, body.isMissingNode() ? null : resolved(body));
    }

    private static JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : INTERFACE.at(reference.substring(1));
    }

    /** The fields of the body, each with its own schema. */
    Map<String, JsonNode> fields() {
        var fields = new TreeMap<String, JsonNode>();
        required()
                .path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), resolved(field.getValue())));
        return fields;
    }

    List<String> days() {
        return fields().entrySet().stream()
                .filter(field -> field.getValue().path("format").asString("").equals("date"))
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> requiredFields() {
        var names = new TreeSet<String>();
        required().path("required").forEach(name -> names.add(name.asString("")));
        return names;
    }

    private JsonNode required() {
        if (schema == null) {
            throw new IllegalStateException(this + " takes no body");
        }
        return schema;
    }

    String at(Map<String, String> values) {
        var address = path;
        for (var variable : pathVariables.entrySet()) {
            var name = variable.getKey();
            address =
                    address.replace("{" + name + "}", values.getOrDefault(name, inAddress(name, variable.getValue())));
        }
        return address;
    }

    /** Of the right shape and of nothing that is there. */
    private static String inAddress(String name, JsonNode schema) {
        if (schema.path("format").asString("").equals("uuid")) {
            return NOBODY;
        }
        return ADDRESSES.getOrDefault(name, "1");
    }

    /** Of the right shape, whatever the rules will say to it. */
    ObjectNode sample() {
        return sampleOf(required());
    }

    static ObjectNode sampleOf(JsonNode schema) {
        var sample = MessageJson.MAPPER.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> sample.set(field.getKey(), valueOf(resolved(field.getValue()))));
        return sample;
    }

    private static JsonNode valueOf(JsonNode schema) {
        var json = MessageJson.MAPPER;
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asString("")) {
            case "integer", "number" -> json.valueToTree(schema.path("minimum").asInt(1));
            case "boolean" -> json.valueToTree(true);
            case "array" -> json.createArrayNode().add(valueOf(resolved(schema.path("items"))));
            case "object" ->
                schema.has("properties")
                        ? sampleOf(schema)
                        : json.createObjectNode().set("a", valueOf(schema.path("additionalProperties")));
            default -> json.valueToTree(textOf(schema));
        };
    }

    /** Patterns of this interface are hashes, in hexadecimal digits. */
    private static String textOf(JsonNode schema) {
        if (schema.has("pattern")) {
            return "0".repeat(64);
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "2028-02-29";
            case "uuid" -> NOBODY;
            default -> "一";
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
