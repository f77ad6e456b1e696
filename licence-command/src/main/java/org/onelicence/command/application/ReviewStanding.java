package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the review of one matter stands, the only moves from there, and what stands in the way of the others. */
public enum ReviewStanding {
    PENDING,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    ACCEPTED,
    GRANTED,
    REFUSED,
    ABANDONED;

    private static final Map<ReviewStanding, Set<ReviewStanding>> MOVES = Map.of(
            PENDING, Set.of(SUPPLEMENT_REQUESTED, ACCEPTED),
            SUPPLEMENT_REQUESTED, Set.of(SUPPLEMENTED),
            SUPPLEMENTED, Set.of(ACCEPTED),
            ACCEPTED, Set.of(GRANTED, REFUSED),
            GRANTED, Set.of(),
            REFUSED, Set.of(),
            ABANDONED, Set.of());

    void mustBecome(ReviewStanding next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw obstacleTo(next)
                    .because("该事项当前状态为 " + code(), "The matter is " + code() + " and cannot become " + next.code());
        }
    }

    private ApplicationProblem obstacleTo(ReviewStanding next) {
        if (isDecided()) {
            return ApplicationProblem.ALREADY_DECIDED;
        }
        return switch (next) {
            case SUPPLEMENT_REQUESTED ->
                this == ACCEPTED
                        ? ApplicationProblem.ALREADY_ACCEPTED
                        : ApplicationProblem.SUPPLEMENT_ALREADY_REQUESTED;
            case SUPPLEMENTED -> ApplicationProblem.SUPPLEMENT_NOT_REQUESTED;
            case ACCEPTED ->
                this == ACCEPTED ? ApplicationProblem.ALREADY_ACCEPTED : ApplicationProblem.SUPPLEMENT_OUTSTANDING;
            default -> ApplicationProblem.DECISION_BEFORE_ACCEPTANCE;
        };
    }

    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }

    @JsonCreator
    public static ReviewStanding of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No standing of a review: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
