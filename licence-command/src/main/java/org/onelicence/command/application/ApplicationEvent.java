package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.Premises;

/** What has happened to an application. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface ApplicationEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "application.submitted", ApplicationSubmitted.class,
            "application.received", ApplicationReceived.class,
            "matter.supplement-requested", SupplementRequested.class,
            "matter.supplement-received", SupplementReceived.class,
            "matter.accepted", MatterAccepted.class,
            "matter.granted", MatterGranted.class,
            "matter.refused", MatterRefused.class,
            "application.withdrawn", ApplicationWithdrawn.class,
            "application.closed", ApplicationClosed.class);

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
            String officerNumber)
            implements ApplicationEvent {}

    @Revision("1")
    record ApplicationWithdrawn(ApplicationId applicationId, LocalDate withdrawnOn, String reason)
            implements ApplicationEvent {}

    @Revision("1")
    record ApplicationClosed(ApplicationId applicationId, LocalDate closedOn, String outcome)
            implements ApplicationEvent {}
}
