package org.onelicence.supervision.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.supervision.feedback.FeedbackCommand.FeedBackResult;
import org.onelicence.supervision.feedback.FeedbackId;
import org.onelicence.supervision.publicity.LicenceRecord;
import org.onelicence.supervision.publicity.PublicityCommand.DiscloseLicence;
import org.onelicence.supervision.publicity.PublicityId;
import org.onelicence.supervision.publicity.PublicityLimits;
import org.onelicence.supervision.register.Applications;
import org.onelicence.supervision.register.Applications.Submitted;
import org.springframework.stereotype.Component;

/** Applications: each decision is fed back and, where it grants, made public. */
@Component
class ApplicationMessages extends ByKind {

    private final Applications applications;
    private final Commands commands;
    private final PublicityLimits publicity;
    private final Map<String, Consumer<IncomingMessage>> kinds = Map.ofEntries(
            Map.entry("application.submitted.v1", this::submitted),
            Map.entry("matter.granted.v1", this::granted),
            Map.entry("matter.refused.v1", this::refused),
            Map.entry("application.withdrawn.v1", this::withdrawn),
            Map.entry("application.closed.v1", this::closed),
            Map.entry("application.received.v1", ByKind::ofNoConcern),
            Map.entry("matter.supplement-requested.v1", ByKind::ofNoConcern),
            Map.entry("matter.supplement-received.v1", ByKind::ofNoConcern),
            Map.entry("material.provided.v1", ByKind::ofNoConcern),
            Map.entry("matter.corrected-on-the-spot.v1", ByKind::ofNoConcern),
            Map.entry("matter.accepted.v1", ByKind::ofNoConcern),
            Map.entry("matter.deemed-accepted.v1", ByKind::ofNoConcern),
            Map.entry("matter.not-accepted.v1", ByKind::ofNoConcern),
            Map.entry("matter.inspection-scheduled.v1", ByKind::ofNoConcern),
            Map.entry("matter.inspection-recorded.v1", ByKind::ofNoConcern),
            Map.entry("matter.clock-paused.v1", ByKind::ofNoConcern),
            Map.entry("matter.clock-resumed.v1", ByKind::ofNoConcern),
            Map.entry("matter.limit-extended.v1", ByKind::ofNoConcern),
            Map.entry("matter.limit-told.v1", ByKind::ofNoConcern),
            Map.entry("matter.abandoned.v1", ByKind::ofNoConcern));

    ApplicationMessages(Applications applications, Commands commands, PublicityLimits publicity) {
        this.applications = applications;
        this.commands = commands;
        this.publicity = publicity;
    }

    @Override
    public Set<String> topics() {
        return Set.of("onelicence.applications.v1");
    }

    @Override
    Map<String, Consumer<IncomingMessage>> kinds() {
        return kinds;
    }

    record ApplicationSubmitted(
            UUID applicationId,
            LocalDate submittedOn,
            String uscc,
            String holderName,
            int industryNo,
            List<Matter> matters) {
        record Matter(String matterRef, String nameZh) {}
    }

    record MatterGranted(
            UUID applicationId,
            String uscc,
            String holderName,
            int industryNo,
            String matterRef,
            String nameZh,
            OrganJson organ,
            @Nullable OrganJson inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            String legalBasis) {}

    record MatterRefused(
            UUID applicationId,
            String uscc,
            String holderName,
            int industryNo,
            String matterRef,
            String nameZh,
            OrganJson organ,
            String decisionNumber,
            LocalDate decidedOn) {}

    record ApplicationEnded(UUID applicationId, @Nullable String outcome) {}

    private void submitted(IncomingMessage message) {
        var application = message.as(ApplicationSubmitted.class);
        applications.submit(
                new Submitted(
                        application.applicationId(),
                        application.uscc(),
                        application.holderName(),
                        application.industryNo(),
                        application.submittedOn()),
                message.sequence());
        application
                .matters()
                .forEach(matter ->
                        applications.addMatter(application.applicationId(), matter.matterRef(), matter.nameZh()));
    }

    private void granted(IncomingMessage message) {
        var matter = message.as(MatterGranted.class);
        applications.decideMatter(matter.applicationId(), matter.matterRef(), "granted");
        commands.send(new FeedBackResult(
                FeedbackId.ofDecision(matter.applicationId().toString(), matter.matterRef()),
                matter.applicationId().toString(),
                matter.uscc(),
                matter.holderName(),
                matter.industryNo(),
                matter.matterRef(),
                matter.nameZh(),
                matter.organ().organ(),
                "granted",
                matter.decisionNumber(),
                matter.decidedOn(),
                message.time(),
                applications.openMatters(matter.applicationId())));
        commands.send(new DiscloseLicence(
                PublicityId.ofGrant(matter.applicationId().toString(), matter.matterRef()), disclosed(matter)));
    }

    private void refused(IncomingMessage message) {
        var matter = message.as(MatterRefused.class);
        applications.decideMatter(matter.applicationId(), matter.matterRef(), "refused");
        commands.send(new FeedBackResult(
                FeedbackId.ofDecision(matter.applicationId().toString(), matter.matterRef()),
                matter.applicationId().toString(),
                matter.uscc(),
                matter.holderName(),
                matter.industryNo(),
                matter.matterRef(),
                matter.nameZh(),
                matter.organ().organ(),
                "refused",
                matter.decisionNumber(),
                matter.decidedOn(),
                message.time(),
                applications.openMatters(matter.applicationId())));
    }

    private void withdrawn(IncomingMessage message) {
        applications.end(message.as(ApplicationEnded.class).applicationId(), "withdrawn", message.sequence());
    }

    private void closed(IncomingMessage message) {
        var ended = message.as(ApplicationEnded.class);
        applications.end(ended.applicationId(), Objects.requireNonNull(ended.outcome(), "outcome"), message.sequence());
    }

    private LicenceRecord disclosed(MatterGranted matter) {
        var inNameOf = matter.inNameOf();
        return new LicenceRecord(
                matter.decisionNumber(),
                matter.nameZh(),
                publicity.approvalCategory(),
                "准予 " + matter.holderName() + " " + matter.nameZh(),
                matter.uscc(),
                matter.holderName(),
                matter.organ().code(),
                matter.organ().name(),
                inNameOf == null ? null : inNameOf.name(),
                matter.legalBasis(),
                matter.decidedOn());
    }
}
