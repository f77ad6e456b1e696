package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why a matter is not accepted; told in writing, with a seal and a date (行政许可法 art.32, 78). */
public enum NotAcceptedGround {
    /** The thing needs no licence (art.32(1)). */
    NO_LICENCE_NEEDED,
    /** It belongs to another organ, which is named (art.32(2)). */
    NOT_OWN_COMPETENCE,
    /** What was asked for did not come, or still does not do (art.32(4)). */
    NOT_SUPPLEMENTED,
    /** Facts were hidden or papers are false (art.78). */
    FALSE_APPLICATION;

    @JsonCreator
    public static NotAcceptedGround of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ground for not accepting: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was asked for can be missing only after it was asked for. */
    boolean fits(ReviewStanding standing) {
        return this != NOT_SUPPLEMENTED || standing != ReviewStanding.PENDING;
    }
}
