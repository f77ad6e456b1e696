package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What takes time that is not counted into the limit; the time it needs is told in writing (行政许可法 art.45). */
public enum PauseGround {
    HEARING,
    BIDDING,
    AUCTION,
    TEST,
    INSPECTION_BY_TESTING,
    QUARANTINE,
    APPRAISAL,
    EXPERT_REVIEW;

    @JsonCreator
    public static PauseGround of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ground for a pause: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
