package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceId;

/** What has happened to a commitment after the grant. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface CommitmentEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "commitment.verification-scheduled", VerificationScheduled.class,
            "commitment.verified", CommitmentVerified.class,
            "commitment.breach-found", CommitmentBreachFound.class,
            "commitment.rectification-ordered", RectificationOrdered.class,
            "commitment.rectified", CommitmentRectified.class,
            "commitment.revoked", CommitmentRevoked.class,
            "commitment.credit-noted", CreditNoted.class,
            "commitment.limit-told", CommitmentLimitTold.class);

    CommitmentId commitmentId();

    @Revision("1")
    record VerificationScheduled(
            CommitmentId commitmentId,
            UUID applicationId,
            String matterRef,
            String nameZh,
            String nameEn,
            LicenceId licenceId,
            String applicantSubject,
            String uscc,
            String holderName,
            Organ organ,
            List<String> elements,
            int textVersion,
            String textSha256,
            LocalDate grantedOn,
            String decisionNumber,
            LocalDate verifyBy)
            implements CommitmentEvent {}

    @Revision("1")
    record CommitmentVerified(
            CommitmentId commitmentId,
            LocalDate verifiedOn,
            List<ElementFinding> findings,
            Organ organ,
            String officerNumber)
            implements CommitmentEvent {}

    @Revision("1")
    record CommitmentBreachFound(
            CommitmentId commitmentId,
            LocalDate foundOn,
            List<String> broken,
            List<ElementFinding> findings,
            Organ organ,
            String officerNumber)
            implements CommitmentEvent {}

    @Revision("1")
    record RectificationOrdered(
            CommitmentId commitmentId, LocalDate orderedOn, LocalDate rectifyBy, Organ organ, String officerNumber)
            implements CommitmentEvent {}

    @Revision("1")
    record CommitmentRectified(
            CommitmentId commitmentId, LocalDate rectifiedOn, String findings, Organ organ, String officerNumber)
            implements CommitmentEvent {}

    /** 撤销 of the decision the promise had bought; the licence's component ends by its own command. */
    @Revision("1")
    record CommitmentRevoked(
            CommitmentId commitmentId,
            LicenceId licenceId,
            String matterRef,
            LocalDate revokedOn,
            String grounds,
            Organ organ,
            String officerNumber)
            implements CommitmentEvent {}

    /** 信用记录: of the business by its public code, never of a person. */
    @Revision("1")
    record CreditNoted(
            CommitmentId commitmentId,
            String uscc,
            String holderName,
            String matterRef,
            List<String> broken,
            String fact,
            LocalDate notedOn,
            Organ organ)
            implements CommitmentEvent {}

    /** The department is told that the time to check, or to put right, has passed; once for each. */
    @Revision("1")
    record CommitmentLimitTold(CommitmentId commitmentId, String limit, LocalDate toldOn, LocalDate dueOn, Organ organ)
            implements CommitmentEvent {}
}
