package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Which reviews of a desk are asked for by their limits. */
public enum DueFilter {
    /** All of them. */
    ALL,
    /** Those whose legal or promised limit ends today or has passed, or whose gaps must be told by today. */
    TODAY,
    /** Those a limit of which came near or passed: the list of the head of the organ. */
    TOLD,
    /** Those whose gaps must be told today: tomorrow they count as accepted. */
    LAST_DAY_TO_ASK,
    /** Those whose promised limit has passed, the legal one not. */
    PROMISE_PASSED,
    /** Those whose legal limit has passed. */
    LIMIT_PASSED,
    /** Those whose clock stands still for longer than was told. */
    PAUSED_TOO_LONG;

    public static DueFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such filter: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
