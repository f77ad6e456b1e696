package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a component stands, and the only moves the law allows from there (行政许可法 art.8, 69, 70; 行政处罚法 art.9). */
public enum ComponentStanding {
    VALID,
    SUSPENDED,
    EXPIRED,
    REVOKED_UNLAWFUL_GRANT,
    WITHDRAWN,
    REVOKED_PENALTY,
    DEREGISTERED;

    private static final Map<ComponentStanding, Set<ComponentStanding>> MOVES = Map.of(
            VALID, Set.of(SUSPENDED, EXPIRED, REVOKED_UNLAWFUL_GRANT, WITHDRAWN, REVOKED_PENALTY, DEREGISTERED),
            SUSPENDED, Set.of(VALID, EXPIRED, REVOKED_UNLAWFUL_GRANT, WITHDRAWN, REVOKED_PENALTY, DEREGISTERED),
            // what ran out may still be annulled: a revocation reaches back to the grant, whose effects are at stake
            EXPIRED, Set.of(REVOKED_UNLAWFUL_GRANT, DEREGISTERED),
            REVOKED_UNLAWFUL_GRANT, Set.of(DEREGISTERED),
            WITHDRAWN, Set.of(DEREGISTERED),
            REVOKED_PENALTY, Set.of(DEREGISTERED),
            DEREGISTERED, Set.of());

    private static final Set<ComponentStanding> ENDED =
            Set.of(REVOKED_UNLAWFUL_GRANT, WITHDRAWN, REVOKED_PENALTY, DEREGISTERED);

    ComponentStanding moveTo(ComponentStanding next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) {
            throw LicenceProblem.ILLEGAL_MOVE.because(
                    "该单项许可当前状态为 " + code() + "，不能变为 " + next.code(),
                    "A component that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    /** Ended by a decision. Expiry is not such an end: it is a ground for deregistration. */
    boolean hasEnded() {
        return ENDED.contains(this);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
