package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions differ: in what part of the guide, which entry there, and where an entry changed, which
 * field of it with both values as text.
 */
public record Difference(
        String part,
        String key,
        String label,
        Kind kind,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {

    /** What happened to it from the one version to the other. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
