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
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.ChangeScope;
import org.onelicence.command.licence.EntryCommand.CorrectEntry;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.ExtensionCommand.RefuseExtension;
import org.onelicence.command.licence.ExtensionCommand.RequestExtension;
import org.onelicence.command.licence.ExtensionCommand.TellExpiry;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
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
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.command.licence.PermitCommand.ChangeComponent;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.time.WorkingCalendar;

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
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Entries.name(known, act, asked));
    }

    @CommandHandler
    void decide(
            ChangeRepresentative asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock,
            PersonalData personal) {
        var known = active();
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Entries.representative(known, act, asked, personal));
    }

    @CommandHandler
    void decide(
            ChangePremises asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock,
            LicenceLimits limits) {
        var known = active();
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Entries.premises(known, act, asked, limits));
    }

    @CommandHandler
    void decide(ChangeScope asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Entries.scope(known, act, asked));
    }

    @CommandHandler
    void decide(ReissueLicence asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Entries.reissued(known, act, asked));
    }

    @CommandHandler
    void decide(
            LinkPredecessor asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock,
            Licences licences) {
        var known = active();
        var act = Competence.overTheWhole(known, "/predecessor", actor, register, clock);
        apply(Entries.predecessor(known, act, asked, licences));
    }

    @CommandHandler
    void decide(LeaveDistrict asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        var act = Competence.overTheWhole(known, "/departure", actor, register, clock);
        apply(Entries.left(known, act, asked));
    }

    @CommandHandler
    void decide(
            RequestCorrection asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var about = asked.field().isOfComponent() ? asked.matterRef() : null;
        var act = Competence.overAnEntry(file(), about, actor, register, clock);
        apply(Corrections.requested(file(), act, asked));
    }

    @CommandHandler
    void decide(CorrectEntry asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var organ = Corrections.waiting(file()).organ();
        var act = Competence.agreeing(file(), organ, actor, register, clock);
        apply(Corrections.corrected(file(), act));
    }

    @CommandHandler
    void decide(ExtendLicence asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        var act = Competence.overTheWhole(known, actor, register, clock);
        apply(Extensions.granted(known, act, asked));
    }

    @CommandHandler
    void decide(RequestExtension asked, @MetaDataValue("actor") String actor, LicenceLimits limits, Clock clock) {
        apply(Extensions.requested(active(), actor, limits, LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RefuseExtension asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var known = active();
        var act = Competence.overTheWhole(known, "/extension", actor, register, clock);
        apply(Extensions.refused(known, act, asked.reason()));
    }

    @CommandHandler
    boolean decide(TellExpiry asked, LicenceLimits limits, Clock clock) {
        var told = Extensions.told(file(), limits, LocalDate.now(clock));
        told.ifPresent(AggregateLifecycle::apply);
        return told.isPresent();
    }

    @CommandHandler
    void decide(
            NotifyHearingRight asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock,
            LicenceLimits limits,
            WorkingCalendar calendar) {
        var act = Competence.overOne(file(), asked.matterRef(), "/hearing-notice", actor, register, clock);
        apply(Hearings.by(limits, calendar).noticed(file(), act, asked));
    }

    @CommandHandler
    void decide(
            AnswerHearingNotice asked,
            @MetaDataValue("actor") String actor,
            LicenceLimits limits,
            WorkingCalendar calendar,
            Clock clock) {
        apply(Hearings.by(limits, calendar).answered(file(), actor, asked, LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RecordHearing asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), "/hearing", actor, register, clock);
        apply(Hearings.held(file(), act, asked));
    }

    @CommandHandler
    void decide(ChangeComponent asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        apply(Permits.changed(file(), act, asked));
    }

    @CommandHandler
    void decide(Downgrade asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        apply(Permits.downgraded(file(), act, asked));
    }

    @CommandHandler
    void decide(
            DeclineRevocation asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), "/no-revocation", actor, register, clock);
        apply(Permits.kept(file(), act, asked));
    }

    @CommandHandler
    void decide(SetAside asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var fallen = Permits.fallen(file(), act, asked);
        apply(fallen);
        synchronise(fallen.measure().effectiveOn());
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

    @CommandHandler
    void decide(
            RevokeForUnlawfulGrant asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        move(Permits.revoked(file(), act, asked));
    }

    @CommandHandler
    void decide(
            WithdrawForChangedCircumstances asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentWithdrawn(asked.licenceId(), measure, asked.compensation(), file().nextVersion()));
    }

    @CommandHandler
    void decide(RevokeAsPenalty asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        act.permit().standing().moveTo(ComponentStanding.REVOKED_PENALTY);
        Hearings.mustBeOver(act.permit(), HeardPenalty.REVOCATION, act.on());
        move(new ComponentRevokedAsPenalty(asked.licenceId(), measure, file().nextVersion()));
    }

    @CommandHandler
    void decide(Deregister asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = Competence.overOne(file(), asked.matterRef(), actor, register, clock);
        var standing = file().component(asked.matterRef()).standing();
        standing.moveTo(ComponentStanding.DEREGISTERED);
        asked.ground().mustFit(standing);
        asked.ground().mustHaveHappened(file().particulars());
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        move(new ComponentDeregistered(
                asked.licenceId(), measure, asked.ground().code(), file().nextVersion()));
    }

    /** Where the holder asked in time and nobody decided, the last day grants instead (行政许可法 art.50). */
    @CommandHandler
    boolean decide(RecordExpiry asked, Clock clock) {
        var today = LocalDate.now(clock);
        var deemed = Extensions.deemed(file(), today);
        if (deemed != null) {
            apply(deemed);
            return true;
        }
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
        return file().mustBeActive();
    }

    private LicenceFile file() {
        if (file == null) {
            throw LicenceProblem.UNKNOWN.because("没有编号为 " + id + " 的许可证", "No licence has the id " + id);
        }
        return file;
    }
}
