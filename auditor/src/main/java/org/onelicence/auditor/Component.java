package org.onelicence.auditor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A component permit with what became of it. */
final class Component {

    private final Map<String, @Nullable Object> granted = new HashMap<>();
    private final boolean core;
    private String standing = "valid";
    private @Nullable String since;
    private @Nullable String suspendedUntil;

    Component(JsonNode told) {
        for (var field : new String[] {
            "matterRef", "matterType", "decisionNumber", "decidedOn", "legalBasis", "validFrom", "validTo"
        }) {
            granted.put(field, Fields.text(told, field));
        }
        granted.put("organ", Fields.code(told, "organ"));
        granted.put("inNameOf", Fields.code(told, "inNameOf"));
        granted.put("commitment", told.required("commitment").booleanValue());
        core = told.required("core").booleanValue();
        since = Fields.text(told, "validFrom");
    }

    void move(String to, @Nullable String on, @Nullable String until) {
        standing = to;
        since = on;
        suspendedUntil = until;
    }

    void extend(@Nullable String validTo) {
        granted.put("validTo", validTo);
    }

    void correct(String field, @Nullable String after) {
        granted.put(field, after);
    }

    boolean isCore() {
        return core;
    }

    String standing() {
        return standing;
    }

    Map<String, @Nullable Object> state() {
        var state = new HashMap<>(granted);
        state.put("core", core);
        state.put("standing", standing);
        state.put("standingSince", since);
        state.put("suspendedUntil", suspendedUntil);
        return state;
    }
}
