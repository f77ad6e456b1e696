package org.onelicence.supervision.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentId;
import org.onelicence.supervision.assessment.FactKind;
import org.onelicence.supervision.publicity.PenaltyRecord;
import org.onelicence.supervision.publicity.PublicityCommand.DisclosePenalty;
import org.onelicence.supervision.publicity.PublicityId;
import org.onelicence.supervision.publicity.PublicityLimits;
import org.onelicence.supervision.register.Licences;
import org.onelicence.supervision.register.Licences.Component;
import org.onelicence.supervision.register.Licences.Licence;
import org.onelicence.supervision.tracking.TrackingCommand.WatchCommitment;
import org.onelicence.supervision.tracking.TrackingId;
import org.springframework.stereotype.Service;

/** Licences: promises to verify, penalties to make public, facts that change a holder's class. */
@Service
class LicenceMessages extends ByKind {

    private final Licences licences;
    private final Commands commands;
    private final PublicityLimits publicity;
    private final Map<String, Consumer<IncomingMessage>> kinds = Map.ofEntries(
            Map.entry("licence.issued.v1", this::issued),
            Map.entry("component.added.v1", this::added),
            Map.entry("licence.changed.v1", this::changed),
            Map.entry("licence.extended.v1", this::extended),
            Map.entry("licence.synchronised.v1", this::synchronised),
            Map.entry("component.suspended.v1", this::suspended),
            Map.entry("component.revoked-as-penalty.v1", this::revokedAsPenalty),
            Map.entry("component.revoked-for-unlawful-grant.v1", this::revokedForUnlawfulGrant),
            Map.entry("licence.premises-changed.v1", this::changed),
            Map.entry("licence.entry-corrected.v1", this::corrected),
            Map.entry("licence.extension-deemed-granted.v1", this::extended),
            Map.entry("component.downgraded.v1", this::downgraded),
            Map.entry("component.changed.v1", ByKind::ofNoConcern),
            Map.entry("component.decision-set-aside.v1", ByKind::ofNoConcern),
            Map.entry("component.hearing-answered.v1", ByKind::ofNoConcern),
            Map.entry("component.hearing-held.v1", ByKind::ofNoConcern),
            Map.entry("component.hearing-noticed.v1", ByKind::ofNoConcern),
            Map.entry("component.revocation-declined.v1", ByKind::ofNoConcern),
            Map.entry("licence.correction-requested.v1", ByKind::ofNoConcern),
            Map.entry("licence.expiry-told.v1", ByKind::ofNoConcern),
            Map.entry("licence.extension-refused.v1", ByKind::ofNoConcern),
            Map.entry("licence.extension-requested.v1", ByKind::ofNoConcern),
            Map.entry("licence.left-district.v1", ByKind::ofNoConcern),
            Map.entry("licence.predecessor-linked.v1", ByKind::ofNoConcern),
            Map.entry("licence.reissued.v1", ByKind::ofNoConcern),
            Map.entry("licence.representative-changed.v1", ByKind::ofNoConcern),
            Map.entry("licence.scope-changed.v1", ByKind::ofNoConcern),
            Map.entry("component.restored.v1", ByKind::ofNoConcern),
            Map.entry("component.suspension-lifted.v1", ByKind::ofNoConcern),
            Map.entry("component.withdrawn.v1", ByKind::ofNoConcern),
            Map.entry("component.deregistered.v1", ByKind::ofNoConcern),
            Map.entry("component.expired.v1", ByKind::ofNoConcern));

    LicenceMessages(Licences licences, Commands commands, PublicityLimits publicity) {
        this.licences = licences;
        this.commands = commands;
        this.publicity = publicity;
    }

    @Override
    public Set<String> topics() {
        return Set.of("onelicence.licences.v1");
    }

    @Override
    Map<String, Consumer<IncomingMessage>> kinds() {
        return kinds;
    }

    record LicenceIssued(
            UUID licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            PremisesJson premises,
            int industryNo,
            String industryNameZh,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            String standing,
            List<ComponentJson> components) {}

    record ComponentJson(
            String matterRef,
            String nameZh,
            OrganJson organ,
            String decisionNumber,
            LocalDate decidedOn,
            boolean commitment) {}

    record ComponentAdded(UUID licenceId, ComponentJson component) {}

    record LicenceChanged(
            UUID licenceId,
            @Nullable String holderName,
            @Nullable String address) {}

    record EntryCorrected(UUID licenceId, String field, String after) {}

    record LicenceExtended(UUID licenceId, LocalDate validTo) {}

    record LicenceSynchronised(UUID licenceId, String standing) {}

    record ComponentStruck(
            UUID licenceId,
            String matterRef,
            String nameZh,
            String grounds,
            String decisionNumber,
            OrganJson organ,
            LocalDate effectiveOn,
            @Nullable LocalDate until) {}

    private void issued(IncomingMessage message) {
        var issued = message.as(LicenceIssued.class);
        var licence = new Licence(
                issued.licenceId(),
                issued.licenceNumber(),
                issued.uscc(),
                issued.holderName(),
                issued.premises().address(),
                issued.premises().district(),
                issued.industryNo(),
                issued.industryNameZh(),
                issued.issuedOn(),
                issued.validTo(),
                issued.standing());
        licences.keep(licence, message.sequence());
        issued.components().forEach(component -> keep(licence, component));
        commands.send(fact(licence, FactKind.LICENSED, "", licence.issuedOn(), licence.licenceNumber()));
    }

    private void added(IncomingMessage message) {
        var added = message.as(ComponentAdded.class);
        keep(licence(added.licenceId()), added.component());
    }

    private void keep(Licence licence, ComponentJson component) {
        licences.keep(
                licence.licenceId(),
                new Component(
                        component.matterRef(),
                        component.nameZh(),
                        component.organ().organ(),
                        component.decisionNumber(),
                        component.commitment()));
        if (component.commitment()) {
            commands.send(watch(licence, component));
        }
    }

    private void changed(IncomingMessage message) {
        var changed = message.as(LicenceChanged.class);
        licences.change(changed.licenceId(), changed.holderName(), changed.address(), message.sequence());
    }

    private void corrected(IncomingMessage message) {
        var corrected = message.as(EntryCorrected.class);
        var name = corrected.field().equals("holder-name") ? corrected.after() : null;
        var address = corrected.field().equals("premises-address") ? corrected.after() : null;
        licences.change(corrected.licenceId(), name, address, message.sequence());
    }

    private void extended(IncomingMessage message) {
        var extended = message.as(LicenceExtended.class);
        licences.extend(extended.licenceId(), extended.validTo(), message.sequence());
    }

    private void synchronised(IncomingMessage message) {
        var synchronised = message.as(LicenceSynchronised.class);
        licences.stand(synchronised.licenceId(), synchronised.standing(), message.sequence());
    }

    private void suspended(IncomingMessage message) {
        var struck = message.as(ComponentStruck.class);
        var until = struck.until() == null ? "" : "，至 " + struck.until() + " 止";
        var result = "自 " + struck.effectiveOn() + " 起暂扣" + struck.nameZh() + until;
        penalised(struck, FactKind.COMPONENT_SUSPENDED, "暂扣许可证件", result);
    }

    private void revokedAsPenalty(IncomingMessage message) {
        var struck = message.as(ComponentStruck.class);
        var result = "自 " + struck.effectiveOn() + " 起吊销" + struck.nameZh();
        penalised(struck, FactKind.REVOKED_AS_PENALTY, "吊销许可证件", result);
    }

    /** A lower grade is a penalty to be published; no rule weighs it yet. */
    private void downgraded(IncomingMessage message) {
        var struck = message.as(ComponentStruck.class);
        disclose(struck, "降低资质等级", "自 " + struck.effectiveOn() + " 起降低" + struck.nameZh() + "的资质等级");
    }

    /** 撤销 is not a penalty: it counts for the class and is not published as one. */
    private void revokedForUnlawfulGrant(IncomingMessage message) {
        var struck = message.as(ComponentStruck.class);
        commands.send(fact(licence(struck.licenceId()), FactKind.REVOKED_FOR_UNLAWFUL_GRANT, struck));
    }

    private void penalised(ComponentStruck struck, FactKind kind, String category, String result) {
        commands.send(fact(licence(struck.licenceId()), kind, struck));
        disclose(struck, category, result);
    }

    private void disclose(ComponentStruck struck, String category, String result) {
        var licence = licence(struck.licenceId());
        commands.send(new DisclosePenalty(
                PublicityId.ofPenalty(struck.licenceId().toString(), struck.matterRef(), struck.decisionNumber()),
                new PenaltyRecord(
                        struck.decisionNumber(),
                        category + "：" + struck.nameZh(),
                        category,
                        struck.grounds(),
                        publicity.penaltyBasis(),
                        licence.uscc(),
                        licence.holderName(),
                        result,
                        struck.organ().code(),
                        struck.organ().name(),
                        struck.effectiveOn())));
    }

    private Licence licence(UUID licenceId) {
        return licences.find(licenceId)
                .orElseThrow(() -> new IllegalStateException("The licence was never issued, as far as we were told"));
    }

    private static NoteFact fact(Licence licence, FactKind kind, ComponentStruck struck) {
        var what = struck.matterRef() + "/" + struck.decisionNumber();
        return fact(licence, kind, what, struck.effectiveOn(), struck.decisionNumber());
    }

    private static NoteFact fact(Licence licence, FactKind kind, String what, LocalDate on, String reference) {
        return new NoteFact(
                AssessmentId.ofHolder(licence.uscc()),
                licence.uscc(),
                licence.holderName(),
                kind.code() + "/" + licence.licenceId() + "/" + what,
                kind,
                on,
                reference);
    }

    private static WatchCommitment watch(Licence licence, ComponentJson component) {
        var licenceId = licence.licenceId().toString();
        return new WatchCommitment(
                TrackingId.ofCommitment(licenceId, component.matterRef(), component.decisionNumber()),
                licenceId,
                licence.licenceNumber(),
                licence.uscc(),
                licence.holderName(),
                licence.industryNo(),
                licence.industryNameZh(),
                licence.address(),
                licence.district(),
                component.matterRef(),
                component.nameZh(),
                component.organ().organ(),
                component.decidedOn());
    }
}
