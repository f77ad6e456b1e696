package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The grounds of 行政许可法 art.70, each with the standings from which it can close the record. */
public enum DeregistrationGround {
    /** 有效期届满未延续 */
    EXPIRED,
    /** 公民死亡或者丧失行为能力 */
    NATURAL_PERSON,
    /** 法人或者其他组织依法终止 */
    ENTITY_TERMINATED,
    /** 依法被撤销、撤回，或者许可证件依法被吊销 */
    PERMIT_ENDED,
    /** 因不可抗力导致行政许可事项无法实施 */
    FORCE_MAJEURE,
    /** 迁出本区: another organ is competent from now on */
    RELOCATED,
    /** 法律、法规规定的其他情形 */
    OTHER_LAW;

    private static final Set<ComponentStanding> NOT_ENDED =
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED, ComponentStanding.EXPIRED);

    private static final Map<DeregistrationGround, Set<ComponentStanding>> CLOSES = Map.of(
            EXPIRED, Set.of(ComponentStanding.EXPIRED),
            NATURAL_PERSON, NOT_ENDED,
            ENTITY_TERMINATED, NOT_ENDED,
            PERMIT_ENDED,
                    Set.of(
                            ComponentStanding.REVOKED_UNLAWFUL_GRANT,
                            ComponentStanding.WITHDRAWN,
                            ComponentStanding.REVOKED_PENALTY),
            FORCE_MAJEURE, NOT_ENDED,
            RELOCATED, NOT_ENDED,
            OTHER_LAW, NOT_ENDED);

    /** A ground that is an event of the licence must have happened. */
    void mustHaveHappened(Particulars known) {
        if (this == RELOCATED && known.leftTo() == null) {
            throw LicenceProblem.GROUND_DOES_NOT_FIT.because("迁出本区尚未登记", "No move out of the district is on record");
        }
    }

    void mustFit(ComponentStanding standing) {
        if (!CLOSES.getOrDefault(this, Set.of()).contains(standing)) {
            throw LicenceProblem.GROUND_DOES_NOT_FIT.because(
                    "单项许可当前状态为 " + standing.code() + "，不能以“" + code() + "”为由注销",
                    "A component that is " + standing.code() + " is not deregistered on the ground " + code());
        }
    }

    @JsonCreator
    public static DeregistrationGround of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ground of art.70: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
