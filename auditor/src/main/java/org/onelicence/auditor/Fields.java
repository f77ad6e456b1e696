package org.onelicence.auditor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How payloads are read: text or null, and of an organ its code. */
final class Fields {

    private Fields() {}

    static @Nullable String text(JsonNode told, String field) {
        var value = told.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    static String required(JsonNode told, String field) {
        return told.required(field).stringValue();
    }

    static @Nullable String code(JsonNode told, String field) {
        return text(told.path(field), "code");
    }
}
