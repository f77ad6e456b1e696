package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.instant.Finding;
import org.onelicence.command.instant.RecordedInput;
import org.onelicence.command.licence.Premises;

/** What has happened to an application. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface ApplicationEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.ofEntries(
            Map.entry("application.submitted", ApplicationSubmitted.class),
            Map.entry("material.provided", MaterialProvided.class),
            Map.entry("application.received", ApplicationReceived.class),
            Map.entry("matter.supplement-requested", SupplementRequested.class),
            Map.entry("matter.supplement-received", SupplementReceived.class),
            Map.entry("matter.corrected-on-the-spot", CorrectedOnTheSpot.class),
            Map.entry("matter.accepted", MatterAccepted.class),
            Map.entry("matter.deemed-accepted", MatterDeemedAccepted.class),
            Map.entry("matter.not-accepted", MatterNotAccepted.class),
            Map.entry("matter.inspection-scheduled", InspectionScheduled.class),
            Map.entry("matter.inspection-recorded", InspectionRecorded.class),
            Map.entry("matter.clock-paused", ClockPaused.class),
            Map.entry("matter.clock-resumed", ClockResumed.class),
            Map.entry("matter.limit-extended", LimitExtended.class),
            Map.entry("matter.limit-told", LimitTold.class),
            Map.entry("matter.commitment-signed", CommitmentSigned.class),
            Map.entry("matter.certification-linked", CertificationLinked.class),
            Map.entry("matter.test-report-waived", TestReportWaived.class),
            Map.entry("matter.certification-expired", CertificationExpired.class),
            Map.entry("matter.instant-decision-made", InstantDecisionMade.class),
            Map.entry("matter.granted", MatterGranted.class),
            Map.entry("matter.refused", MatterRefused.class),
            Map.entry("matter.abandoned", MatterAbandoned.class),
            Map.entry("matter.reassigned", MatterReassigned.class),
            Map.entry("matter.officer-recused", OfficerRecused.class),
            Map.entry("application.withdrawn", ApplicationWithdrawn.class),
            Map.entry("application.closed", ApplicationClosed.class));

    ApplicationId applicationId();

    /** Personal elements of the form stand in {@code sealedForm} only, readable while the person's key exists. */
    @Revision("1")
    record ApplicationSubmitted(
            ApplicationId applicationId,
            String applicantSubject,
            LocalDate submittedOn,
            String uscc,
            String holderName,
            Premises premises,
            int industryNo,
            String industryNameZh,
            String industryNameEn,
            int guideVersion,
            List<MatterApplied> matters,
            Map<String, String> form,
            Map<String, String> sealedForm,
            boolean commitmentSigned)
            implements ApplicationEvent {}

    /**
     * One file, handed in with the form or, for one matter, with a supplement. Its content lies outside the log under this
     * hash; its name is sealed.
     */
    @Revision("1")
    record MaterialProvided(
            ApplicationId applicationId,
            @Nullable String matterRef,
            String materialKey,
            String sha256,
            long sizeBytes,
            String mediaType,
            LocalDate providedOn,
            String sealedName)
            implements ApplicationEvent {}

    @Revision("1")
    record ApplicationReceived(ApplicationId applicationId, LocalDate receivedOn, Organ organ, String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record SupplementRequested(
            ApplicationId applicationId,
            String matterRef,
            LocalDate requestedOn,
            List<String> gaps,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    /** Nobody can know what people write into an answer, so every answer is sealed. */
    @Revision("1")
    record SupplementReceived(
            ApplicationId applicationId, String matterRef, LocalDate receivedOn, Map<String, String> sealedAnswers)
            implements ApplicationEvent {}

    /** {@code deemed}: nobody told the gaps in time, so it counts as accepted from receipt (行政许可法 art.32(4)). */
    @Revision("1")
    record MatterAccepted(
            ApplicationId applicationId,
            String matterRef,
            LocalDate acceptedOn,
            LocalDate dueOn,
            boolean deemed,
            Organ organ,
            @Nullable Organ inNameOf,
            String officerNumber)
            implements ApplicationEvent {}

    /** Said by nobody: the days to tell the gaps ran out, so it counts as accepted from receipt (行政许可法 art.32(4)). */
    @Revision("1")
    record MatterDeemedAccepted(
            ApplicationId applicationId,
            String matterRef,
            LocalDate acceptedOn,
            LocalDate dueOn,
            LocalDate foundOn,
            Organ organ,
            @Nullable Organ inNameOf)
            implements ApplicationEvent {}

    @Revision("1")
    record MatterNotAccepted(
            ApplicationId applicationId,
            String matterRef,
            LocalDate refusedOn,
            String ground,
            String reasons,
            Organ organ,
            @Nullable Organ inNameOf,
            String officerNumber)
            implements ApplicationEvent {}

    /** What was put right at the counter, sealed like every answer. */
    @Revision("1")
    record CorrectedOnTheSpot(
            ApplicationId applicationId,
            String matterRef,
            LocalDate correctedOn,
            Map<String, String> sealedCorrections,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record InspectionScheduled(
            ApplicationId applicationId,
            String matterRef,
            LocalDate scheduledOn,
            LocalDate inspectOn,
            List<String> officerNumbers,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record InspectionRecorded(
            ApplicationId applicationId,
            String matterRef,
            LocalDate inspectedOn,
            List<String> officerNumbers,
            boolean passed,
            String findings,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record ClockPaused(
            ApplicationId applicationId,
            String matterRef,
            LocalDate pausedOn,
            String ground,
            int expectedWorkingDays,
            String reasons,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    /** {@code notCounted}: the working days after the pause began, up to and with the day it ended. */
    @Revision("1")
    record ClockResumed(
            ApplicationId applicationId,
            String matterRef,
            LocalDate resumedOn,
            int notCounted,
            LocalDate dueOn,
            String result,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record LimitExtended(
            ApplicationId applicationId,
            String matterRef,
            LocalDate extendedOn,
            LocalDate dueOnBefore,
            LocalDate dueOn,
            String reasons,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    /** The desk and its head are told of a limit that comes near or has passed; once for each limit. */
    @Revision("1")
    record LimitTold(
            ApplicationId applicationId, String matterRef, String limit, LocalDate toldOn, LocalDate dueOn, Organ organ)
            implements ApplicationEvent {}

    @Revision("1")
    record MatterAbandoned(ApplicationId applicationId, String matterRef, LocalDate abandonedOn, String reason)
            implements ApplicationEvent {}

    /** The text itself stands in it: what was promised is what was read, whatever the text says later. */
    @Revision("1")
    record CommitmentSigned(
            ApplicationId applicationId,
            String matterRef,
            LocalDate signedOn,
            List<String> elements,
            int textVersion,
            String textSha256,
            String text)
            implements ApplicationEvent {}

    @Revision("1")
    record CertificationLinked(
            ApplicationId applicationId, String matterRef, LocalDate linkedOn, Certification certification)
            implements ApplicationEvent {}

    /** The report that need not be handed in, because of the certificate linked in the same append. */
    @Revision("1")
    record TestReportWaived(
            ApplicationId applicationId,
            String matterRef,
            LocalDate waivedOn,
            String certificateNumber,
            String report,
            String basis)
            implements ApplicationEvent {}

    @Revision("1")
    record CertificationExpired(
            ApplicationId applicationId,
            String matterRef,
            LocalDate toldOn,
            String certificateNumber,
            LocalDate validTo,
            Organ organ)
            implements ApplicationEvent {}

    /**
     * What a published rule set said (智能秒办), with everything needed to hear it again. Where it grants, the grant follows in
     * the same append; where it does not, a person decides.
     *
     * @param officerNumber who published the rules and so answers for them
     */
    @Revision("1")
    record InstantDecisionMade(
            ApplicationId applicationId,
            String matterRef,
            LocalDate decidedOn,
            int ruleSetVersion,
            String ruleSetSha256,
            List<RecordedInput> inputs,
            List<Finding> findings,
            String outcome,
            Organ organ,
            @Nullable Organ inNameOf,
            String officerNumber)
            implements ApplicationEvent {}

    /** The power over the matter went to another organ while the review was open; its clock goes on. */
    @Revision("1")
    record MatterReassigned(
            ApplicationId applicationId,
            String matterRef,
            LocalDate reassignedOn,
            Organ from,
            Organ to,
            @Nullable Organ inNameOf,
            String reason)
            implements ApplicationEvent {}

    /** 回避: from now on the recused officer has nothing to do with the matter. */
    @Revision("1")
    record OfficerRecused(
            ApplicationId applicationId,
            String matterRef,
            LocalDate recusedOn,
            String recusedNumber,
            String ground,
            Organ organ,
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
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
            String officerNumber)
            implements ApplicationEvent {}

    /** {@code legalBasis}: null in what was stored before it was kept. */
    @Revision("1")
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
            String officerNumber,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String legalBasis)
            implements ApplicationEvent {}

    @Revision("1")
    record ApplicationWithdrawn(ApplicationId applicationId, LocalDate withdrawnOn, String reason)
            implements ApplicationEvent {}

    @Revision("1")
    record ApplicationClosed(ApplicationId applicationId, LocalDate closedOn, String outcome)
            implements ApplicationEvent {}
}
