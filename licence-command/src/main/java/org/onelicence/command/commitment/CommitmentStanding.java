package org.onelicence.command.commitment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a promise stands after the grant that rests on it, and the only moves from there. */
public enum CommitmentStanding {
    TO_VERIFY,
    KEPT,
    RECTIFICATION_ORDERED,
    RECTIFIED,
    REVOKED;

    private static final Map<CommitmentStanding, Set<CommitmentStanding>> MOVES = Map.of(
            TO_VERIFY, Set.of(KEPT, RECTIFICATION_ORDERED),
            RECTIFICATION_ORDERED, Set.of(RECTIFIED, REVOKED));

    void mustBecome(CommitmentStanding next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw CommitmentProblem.ILLEGAL_MOVE.because(
                    "承诺当前状态为 " + code(), "The commitment is " + code() + " and cannot become " + next.code());
        }
    }

    /** Somebody still has to look. */
    public boolean isOpen() {
        return this == TO_VERIFY || this == RECTIFICATION_ORDERED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
