package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the review of one matter stands, the only moves from there, and what stands in the way of the others. */
public enum ReviewStanding {
    PENDING,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    ACCEPTED,
    NOT_ACCEPTED,
    UNDER_REVIEW,
    PAUSED,
    GRANTED,
    REFUSED,
    ABANDONED;

    private static final Map<ReviewStanding, Set<ReviewStanding>> MOVES = Map.of(
            PENDING, Set.of(SUPPLEMENT_REQUESTED, ACCEPTED, NOT_ACCEPTED, ABANDONED),
            SUPPLEMENT_REQUESTED, Set.of(SUPPLEMENTED, NOT_ACCEPTED, ABANDONED),
            SUPPLEMENTED, Set.of(ACCEPTED, NOT_ACCEPTED, ABANDONED),
            ACCEPTED, Set.of(UNDER_REVIEW, PAUSED, GRANTED, REFUSED, ABANDONED),
            UNDER_REVIEW, Set.of(UNDER_REVIEW, PAUSED, GRANTED, REFUSED, ABANDONED),
            PAUSED, Set.of(UNDER_REVIEW, ABANDONED));

    void mustBecome(ReviewStanding next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw obstacleTo(next)
                    .because("该事项当前状态为 " + code(), "The matter is " + code() + " and cannot become " + next.code());
        }
    }

    private ApplicationProblem obstacleTo(ReviewStanding next) {
        if (hasEnded()) {
            return ApplicationProblem.ALREADY_DECIDED;
        }
        return switch (next) {
            case SUPPLEMENT_REQUESTED ->
                isAccepted() ? ApplicationProblem.ALREADY_ACCEPTED : ApplicationProblem.SUPPLEMENT_ALREADY_REQUESTED;
            case SUPPLEMENTED -> ApplicationProblem.SUPPLEMENT_NOT_REQUESTED;
            case ACCEPTED, NOT_ACCEPTED ->
                isAccepted() ? ApplicationProblem.ALREADY_ACCEPTED : ApplicationProblem.SUPPLEMENT_OUTSTANDING;
            default -> this == PAUSED ? ApplicationProblem.CLOCK_PAUSED : ApplicationProblem.DECISION_BEFORE_ACCEPTANCE;
        };
    }

    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }

    /** Nothing more can become of it: decided, not accepted or given up. */
    public boolean hasEnded() {
        return isDecided() || this == NOT_ACCEPTED || this == ABANDONED;
    }

    /** The codes of those from which something may still become. */
    static List<String> open() {
        return Arrays.stream(values())
                .filter(standing -> !standing.hasEnded())
                .map(ReviewStanding::code)
                .toList();
    }

    /** The limit runs: accepted, not paused and not decided. */
    public boolean isClockRunning() {
        return this == ACCEPTED || this == UNDER_REVIEW;
    }

    private boolean isAccepted() {
        return isClockRunning() || this == PAUSED;
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
