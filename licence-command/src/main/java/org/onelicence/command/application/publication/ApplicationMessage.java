package org.onelicence.command.application.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.licence.Premises;

/** What the world hears of applications; the JSON form is pinned by contracts/messages. */
sealed interface ApplicationMessage {

    record Submitted(
            ApplicationId applicationId,
            LocalDate submittedOn,
            String uscc,
            String holderName,
            Premises premises,
            int industryNo,
            String industryNameZh,
            String industryNameEn,
            int guideVersion,
            List<Matter> matters)
            implements ApplicationMessage {}

    record Matter(
            String matterRef,
            String nameZh,
            String nameEn,
            Organ department,
            @Nullable Organ inNameOf,
            String required,
            String commitment) {}

    /** That something was handed in, not what: its name and its hash could be recognised. */
    record MaterialProvided(
            ApplicationId applicationId,
            @Nullable String matterRef,
            String materialKey,
            String mediaType,
            LocalDate providedOn)
            implements ApplicationMessage {}

    record Received(ApplicationId applicationId, LocalDate receivedOn, Organ organ) implements ApplicationMessage {}

    record SupplementRequested(ApplicationId applicationId, String matterRef, LocalDate requestedOn, Organ organ)
            implements ApplicationMessage {}

    record SupplementReceived(ApplicationId applicationId, String matterRef, LocalDate receivedOn)
            implements ApplicationMessage {}

    record MatterAccepted(
            ApplicationId applicationId, String matterRef, LocalDate acceptedOn, LocalDate dueOn, Organ organ)
            implements ApplicationMessage {}

    record MatterDeemedAccepted(
            ApplicationId applicationId, String matterRef, LocalDate acceptedOn, LocalDate dueOn, Organ organ)
            implements ApplicationMessage {}

    record MatterNotAccepted(
            ApplicationId applicationId,
            String matterRef,
            LocalDate refusedOn,
            String ground,
            Organ organ,
            @Nullable Organ inNameOf,
            String legalBasis,
            Remedy remedy)
            implements ApplicationMessage {}

    record CorrectedOnTheSpot(ApplicationId applicationId, String matterRef, LocalDate correctedOn, Organ organ)
            implements ApplicationMessage {}

    record InspectionScheduled(ApplicationId applicationId, String matterRef, LocalDate inspectOn, Organ organ)
            implements ApplicationMessage {}

    record InspectionRecorded(
            ApplicationId applicationId, String matterRef, LocalDate inspectedOn, boolean passed, Organ organ)
            implements ApplicationMessage {}

    record ClockPaused(
            ApplicationId applicationId,
            String matterRef,
            LocalDate pausedOn,
            String ground,
            int expectedWorkingDays,
            Organ organ)
            implements ApplicationMessage {}

    record ClockResumed(
            ApplicationId applicationId, String matterRef, LocalDate resumedOn, LocalDate dueOn, Organ organ)
            implements ApplicationMessage {}

    record LimitExtended(
            ApplicationId applicationId, String matterRef, LocalDate extendedOn, LocalDate dueOn, Organ organ)
            implements ApplicationMessage {}

    record LimitTold(
            ApplicationId applicationId, String matterRef, String limit, LocalDate toldOn, LocalDate dueOn, Organ organ)
            implements ApplicationMessage {}

    record MatterAbandoned(ApplicationId applicationId, String matterRef, LocalDate abandonedOn)
            implements ApplicationMessage {}

    record CertificationLinked(
            ApplicationId applicationId,
            String matterRef,
            LocalDate linkedOn,
            String issuer,
            String number,
            LocalDate validFrom,
            LocalDate validTo,
            String sha256)
            implements ApplicationMessage {}

    record TestReportWaived(
            ApplicationId applicationId, String matterRef, LocalDate waivedOn, String certificateNumber, String basis)
            implements ApplicationMessage {}

    record CertificationExpired(
            ApplicationId applicationId,
            String matterRef,
            LocalDate toldOn,
            String certificateNumber,
            LocalDate validTo,
            Organ organ)
            implements ApplicationMessage {}

    record CommitmentSigned(
            ApplicationId applicationId,
            String matterRef,
            LocalDate signedOn,
            List<String> elements,
            int textVersion,
            String textSha256)
            implements ApplicationMessage {}

    /** Neither the inputs nor the rules that failed: they tell of the application, and the form is nobody's business. */
    record InstantDecisionMade(
            ApplicationId applicationId,
            String matterRef,
            LocalDate decidedOn,
            int ruleSetVersion,
            String outcome,
            Organ organ)
            implements ApplicationMessage {}

    record MatterReassigned(
            ApplicationId applicationId,
            String matterRef,
            LocalDate reassignedOn,
            Organ from,
            Organ to,
            @Nullable Organ inNameOf,
            String reason)
            implements ApplicationMessage {}

    /** That somebody must keep away, and who; why is his own business. */
    record OfficerRecused(ApplicationId applicationId, String matterRef, LocalDate recusedOn, Organ organ)
            implements ApplicationMessage {}

    record MatterGranted(
            ApplicationId applicationId,
            String uscc,
            String holderName,
            int industryNo,
            Premises premises,
            String matterRef,
            String nameZh,
            String nameEn,
            Organ organ,
            @Nullable Organ inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            String legalBasis,
            boolean commitment,
            Remedy remedy)
            implements ApplicationMessage {}

    record MatterRefused(
            ApplicationId applicationId,
            String uscc,
            String holderName,
            int industryNo,
            String matterRef,
            String nameZh,
            Organ organ,
            @Nullable Organ inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            String reasons,
            @Nullable String legalBasis,
            Remedy remedy)
            implements ApplicationMessage {}

    record Withdrawn(ApplicationId applicationId, LocalDate withdrawnOn) implements ApplicationMessage {}

    record Closed(ApplicationId applicationId, LocalDate closedOn, String outcome) implements ApplicationMessage {}
}
