package org.onelicence.command.licence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.licence.LicenceCommand.AddComponent;
import org.onelicence.command.licence.LicenceCommand.ChangeLicence;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceCommand.IssueLicence;
import org.onelicence.command.licence.LicenceCommand.LiftEndedSuspensions;
import org.onelicence.command.licence.LicenceCommand.RecordExpiry;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.ComponentRestored;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedAsPenalty;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;

/**
 * One comprehensive licence (行业综合许可证): the integrated effect of its components, never a new permit. Its standing
 * is derived from them and recorded in the same append.
 */
@Aggregate
class Licence {
    @AggregateIdentifier
    private @Nullable LicenceId id;

    private @Nullable LicenceFile file;

    Licence() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(IssueLicence asked, LicenceIssuer issuer, Clock clock) {
        if (file != null
                && (file.standing().isActive() || file.issued().applicationId().equals(asked.applicationId()))) {
            return false; // one active licence; and a repeat finds its work done
        }
        apply(issuer.issue(asked, LocalDate.now(clock)));
        return true;
    }

    /** A matter granted after the issue joins the licence; a licence issued for another application ignores it. */
    @CommandHandler
    boolean decide(AddComponent asked, Clock clock) {
        var known = file();
        var component = asked.component();
        if (!known.issued().applicationId().equals(asked.applicationId())
                || !known.standing().isActive()
                || known.components().containsKey(component.matterRef())) {
            return false;
        }
        var today = LocalDate.now(clock);
        apply(new ComponentAdded(
                asked.licenceId(), component.unified(today, known.validTo()), today, known.nextVersion()));
        synchronise(today);
        return true;
    }

    @CommandHandler
    void decide(ChangeLicence asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        if (asked.holderName().equals(known.holderName())) {
            throw LicenceProblem.NOTHING_CHANGES.because("名称与现登记的相同", "The name is the one on record");
        }
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(new LicenceChanged(
                asked.licenceId(),
                known.holderName(),
                asked.holderName(),
                asked.reason(),
                act.on(),
                act.decisionNumber(),
                act.organ(),
                act.officerNumber(),
                known.nextVersion()));
    }

    @CommandHandler
    void decide(ExtendLicence asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        if (!asked.validTo().isAfter(known.validTo())) {
            throw LicenceProblem.VALIDITY_NOT_LONGER.because(
                    "现有效期至 " + known.validTo(), "It is valid to " + known.validTo() + " already");
        }
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(new LicenceExtended(
                asked.licenceId(),
                known.validTo(),
                asked.validTo(),
                asked.reason(),
                act.on(),
                act.decisionNumber(),
                act.organ(),
                act.officerNumber(),
                known.nextVersion()));
    }

    @CommandHandler
    void decide(SuspendAsPenalty asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        if (asked.until() != null && asked.until().isBefore(measure.effectiveOn())) {
            throw LicenceProblem.UNTIL_REVERSED.because(
                    "暂扣截止日 " + asked.until() + " 早于生效日", "It would end on " + asked.until() + ", before it starts");
        }
        move(new ComponentSuspended(asked.licenceId(), measure, asked.until(), file().nextVersion()));
    }

    @CommandHandler
    void decide(RestoreComponent asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentRestored(asked.licenceId(), measure, file().nextVersion()));
    }

    /** The one ending that may reach back: what should never have been granted never was (行政许可法 art.69). */
    @CommandHandler
    void decide(
            RevokeForUnlawfulGrant asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var grantedOn = file().component(asked.matterRef()).granted().decidedOn();
        var measure = act.notBefore(grantedOn, asked.grounds(), asked.effectiveFrom());
        move(new ComponentRevokedForUnlawfulGrant(asked.licenceId(), measure, null, file().nextVersion()));
    }

    @CommandHandler
    void decide(
            WithdrawForChangedCircumstances asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentWithdrawn(asked.licenceId(), measure, null, file().nextVersion()));
    }

    @CommandHandler
    void decide(RevokeAsPenalty asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentRevokedAsPenalty(asked.licenceId(), measure, file().nextVersion()));
    }

    @CommandHandler
    void decide(Deregister asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var standing = file().component(asked.matterRef()).standing();
        standing.moveTo(ComponentStanding.DEREGISTERED);
        asked.ground().mustFit(standing);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentDeregistered(
                asked.licenceId(), measure, asked.ground().code(), file().nextVersion()));
    }

    @CommandHandler
    boolean decide(RecordExpiry asked, Clock clock) {
        var today = LocalDate.now(clock);
        var passed = file().components().values().stream()
                .filter(permit -> permit.isPast(today))
                .toList();
        for (var permit : passed) {
            permit.standing().moveTo(ComponentStanding.EXPIRED);
            apply(new ComponentExpired(
                    asked.licenceId(),
                    permit.granted().matterRef(),
                    permit.granted().nameZh(),
                    today,
                    file().nextVersion()));
        }
        synchronise(today);
        return !passed.isEmpty();
    }

    /** 暂扣期满: an event says so, so that a reader need not know today's date (行政处罚法 art.9). */
    @CommandHandler
    boolean decide(LiftEndedSuspensions asked, Clock clock) {
        var today = LocalDate.now(clock);
        var over = file().components().values().stream()
                .filter(permit -> permit.isSuspensionOver(today))
                .toList();
        for (var permit : over) {
            apply(new ComponentSuspensionLifted(
                    asked.licenceId(),
                    permit.granted().matterRef(),
                    permit.granted().nameZh(),
                    Objects.requireNonNull(permit.until()).plusDays(1),
                    file().nextVersion()));
        }
        synchronise(today);
        return !over.isEmpty();
    }

    private void move(ComponentMoved event) {
        file().component(event.measure().matterRef()).standing().moveTo(event.becomes());
        apply(event);
        synchronise(event.measure().effectiveOn());
    }

    /** 同步调整: in the same append, so that nobody ever sees a component changed and the licence not. */
    private void synchronise(LocalDate on) {
        var known = file();
        var worth = known.derivedStanding();
        if (worth != known.standing()) {
            apply(new LicenceSynchronised(known.id(), worth.code(), on, known.certificateVersion()));
        }
    }

    @EventSourcingHandler
    void evolve(LicenceEvent event) {
        id = event.licenceId();
        file = LicenceFile.after(file, event);
    }

    private LicenceFile active() {
        var known = file();
        if (!known.standing().isActive()) {
            throw LicenceProblem.NOT_ACTIVE.because(
                    "许可证当前状态为 " + known.standing().code(),
                    "The licence is " + known.standing().code());
        }
        return known;
    }

    private LicenceFile file() {
        if (file == null) {
            throw LicenceProblem.UNKNOWN.because("没有编号为 " + id + " 的许可证", "No licence has the id " + id);
        }
        return file;
    }
}
