package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Which reviews of a desk are asked for by their limits. */
public enum DueFilter {
    /** All of them. */
    ALL,
    /** Those whose legal or promised limit ends today or has passed. */
    TODAY,
    /** Those a limit of which came near or passed: the list of the head of the organ. */
    TOLD;

    public static DueFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such filter: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
