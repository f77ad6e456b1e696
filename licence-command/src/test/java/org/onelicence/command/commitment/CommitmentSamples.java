package org.onelicence.command.commitment;

import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.APPLICATION;
import static org.onelicence.command.licence.LicenceSamples.ID;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentBreachFound;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentLimitTold;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRectified;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRevoked;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentVerified;
import org.onelicence.command.commitment.CommitmentEvent.CreditNoted;
import org.onelicence.command.commitment.CommitmentEvent.RectificationOrdered;
import org.onelicence.command.commitment.CommitmentEvent.VerificationScheduled;

/** One of each event of a commitment, as the golden files have it. */
public final class CommitmentSamples {

    static final String FOOD = "X-01";
    static final CommitmentId COMMITMENT = CommitmentId.of(APPLICATION, FOOD);
    static final LocalDate GRANTED_ON = LocalDate.of(2026, 11, 24);
    static final LocalDate VERIFY_BY = LocalDate.of(2027, 1, 24);
    static final LocalDate FOUND_ON = LocalDate.of(2026, 12, 10);
    static final LocalDate RECTIFY_BY = LocalDate.of(2026, 12, 31);

    private CommitmentSamples() {}

    public static List<CommitmentEvent> all() {
        return List.of(
                scheduled(),
                verified(),
                breach(),
                ordered(),
                rectified(),
                revoked(),
                noted(),
                new CommitmentLimitTold(COMMITMENT, "verification-passed", VERIFY_BY.plusDays(1), VERIFY_BY, AMR));
    }

    static VerificationScheduled scheduled() {
        return new VerificationScheduled(
                COMMITMENT,
                APPLICATION,
                FOOD,
                "食品经营许可",
                "Food business licence",
                ID,
                "chen",
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                AMR,
                List.of("premises", "staff"),
                1,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                GRANTED_ON,
                "浦市监许准字〔2026〕第000123号",
                VERIFY_BY);
    }

    static CommitmentVerified verified() {
        return new CommitmentVerified(COMMITMENT, FOUND_ON, found(true), AMR, "PD-AMR-002");
    }

    static CommitmentBreachFound breach() {
        return new CommitmentBreachFound(COMMITMENT, FOUND_ON, List.of("staff"), found(false), AMR, "PD-AMR-002");
    }

    static RectificationOrdered ordered() {
        return new RectificationOrdered(COMMITMENT, FOUND_ON, RECTIFY_BY, AMR, "PD-AMR-002");
    }

    static CommitmentRectified rectified() {
        return new CommitmentRectified(COMMITMENT, LocalDate.of(2026, 12, 20), "健康证明已补齐", AMR, "PD-AMR-002");
    }

    static CommitmentRevoked revoked() {
        return new CommitmentRevoked(COMMITMENT, ID, FOOD, RECTIFY_BY.plusDays(1), "逾期未整改", AMR, "PD-AMR-001");
    }

    static CreditNoted noted() {
        return new CreditNoted(
                COMMITMENT,
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                FOOD,
                List.of("staff"),
                "commitment-not-kept",
                RECTIFY_BY.plusDays(1),
                AMR);
    }

    static List<ElementFinding> found(boolean staffKept) {
        return Stream.of(
                        new ElementFinding(ApprovalElement.PREMISES, true, "操作区与就餐区分开"),
                        new ElementFinding(ApprovalElement.STAFF, staffKept, "抽查健康证明"))
                .toList();
    }
}
