package org.onelicence.query.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.onelicence.query.wording.Dates;
import org.onelicence.query.wording.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A message's payload as a sentence needs it: what is missing reads as nothing and never fails.
 *
 * @param matters English names by matter: messages about a component name it in Chinese only
 */
record Told(JsonNode payload, Map<String, String> matters) {

    boolean has(String field) {
        return !field(field).isMissingNode();
    }

    Told in(String field) {
        return new Told(field(field), matters);
    }

    JsonNode field(String field) {
        var value = payload.get(field);
        return value == null || value.isNull() ? MissingNode.getInstance() : value;
    }

    String text(String field) {
        return field(field).asString("");
    }

    /** A name in both languages; where the English one is missing the Chinese one serves. */
    Text name(String zh, String en) {
        return Text.of(text(zh), has(en) ? text(en) : text(zh));
    }

    /** The component that the message speaks of. */
    Text component() {
        var ref = text("matterRef");
        var zh = has("nameZh") ? text("nameZh") : ref;
        return Text.of(zh, has("nameEn") ? text("nameEn") : matters.getOrDefault(ref, zh));
    }

    Text organ(String field) {
        return in(field).name("name", "nameEn");
    }

    Text date(String field) {
        try {
            return Dates.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException noDate) {
            return Text.of(text(field), text(field));
        }
    }

    /** {@code ；事由：…} where the message tells a field, nothing where it does not. */
    Text told(String field, String zh, String en) {
        return has(field) ? Text.of(zh + text(field), en + text(field)) : Text.of("", "");
    }
}
