package org.onelicence.auditor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON with one form only (RFC 8785) for what occurs here: objects, lists, text, whole numbers, booleans, null. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Keys in the order of their UTF-16 units, which is that of {@link String#compareTo}. */
    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            var sorted = new TreeMap<String, String>();
            object.forEach((key, field) -> sorted.put((String) key, of(field)));
            return sorted.entrySet().stream()
                    .map(field -> text(field.getKey()) + ":" + field.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? text(text) : String.valueOf(value);
    }

    private static String text(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var known = "\b\t\n\f\r\"\\".indexOf(character);
            if (known >= 0) {
                quoted.append('\\').append("btnfr\"\\".charAt(known));
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
