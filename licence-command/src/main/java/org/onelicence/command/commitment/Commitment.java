package org.onelicence.command.commitment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.commitment.CommitmentCommand.ConfirmRectification;
import org.onelicence.command.commitment.CommitmentCommand.LookAtTheCommitment;
import org.onelicence.command.commitment.CommitmentCommand.RecordVerification;
import org.onelicence.command.commitment.CommitmentCommand.RevokeForBreach;
import org.onelicence.command.commitment.CommitmentCommand.ScheduleVerification;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentLimitTold;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRectified;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRevoked;
import org.onelicence.command.commitment.CommitmentEvent.CreditNoted;
import org.onelicence.command.commitment.CommitmentEvent.VerificationScheduled;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.Licences;
import org.onelicence.platform.time.WorkingCalendar;

/** A promise a grant rests on: checked in time, and where it was broken put right or paid for with the grant. */
@Aggregate
class Commitment {
    private static final Set<ComponentStanding> RUNNING = Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED);

    @AggregateIdentifier
    private @Nullable CommitmentId id;

    private @Nullable CommitmentFile file;

    Commitment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(ScheduleVerification asked, CommitmentTerms terms, WorkingCalendar calendar) {
        if (file != null) {
            return false; // the first outcome stands
        }
        var verifyBy = terms.require(asked.matterRef()).verifyBy(asked.grantedOn(), calendar);
        apply(new VerificationScheduled(
                asked.commitmentId(),
                asked.applicationId(),
                asked.matterRef(),
                asked.nameZh(),
                asked.nameEn(),
                asked.licenceId(),
                asked.applicantSubject(),
                asked.uscc(),
                asked.holderName(),
                asked.organ(),
                asked.elements().stream().map(ApprovalElement::code).toList(),
                asked.textVersion(),
                asked.textSha256(),
                asked.grantedOn(),
                asked.decisionNumber(),
                verifyBy));
        return true;
    }

    @CommandHandler
    void decide(
            RecordVerification asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            RectificationLimits limits,
            Clock clock) {
        var today = LocalDate.now(clock);
        var verification = new Verification(file(), officer(actor, looking(actor, register, today), register, today));
        verification.of(asked, limits, today).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(
            ConfirmRectification asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var today = LocalDate.now(clock);
        var officer = officer(actor, looking(actor, register, today), register, today);
        file().standing().mustBecome(CommitmentStanding.RECTIFIED);
        apply(new CommitmentRectified(
                asked.commitmentId(), today, asked.findings(), officer.department(), officer.officerNumber()));
    }

    /** Only when the time to put it right is over (上海市优化营商环境条例（2020） art.26): grant and good name go together. */
    @CommandHandler
    void decide(
            RevokeForBreach asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Licences licences,
            Clock clock) {
        var today = LocalDate.now(clock);
        var officer = officer(actor, Capacity.DECIDE, register, today);
        var known = file();
        known.standing().mustBecome(CommitmentStanding.REVOKED);
        var by = Objects.requireNonNull(known.rectifyBy(), "ordered before");
        if (!today.isAfter(by)) {
            throw CommitmentProblem.RECTIFICATION_RUNS.because("整改期限至 " + by, "It runs to " + by);
        }
        refuseWithoutComponent(known, licences);
        var scheduled = known.scheduled();
        apply(new CommitmentRevoked(
                asked.commitmentId(),
                scheduled.licenceId(),
                scheduled.matterRef(),
                today,
                asked.grounds(),
                officer.department(),
                officer.officerNumber()));
        apply(new CreditNoted(
                asked.commitmentId(),
                scheduled.uscc(),
                scheduled.holderName(),
                scheduled.matterRef(),
                known.broken(),
                "commitment-not-kept",
                today,
                officer.department()));
    }

    @CommandHandler
    boolean decide(LookAtTheCommitment asked, Clock clock) {
        var today = LocalDate.now(clock);
        var known = file();
        var untold = known.untold(today);
        untold.ifPresent(limit -> apply(new CommitmentLimitTold(
                asked.commitmentId(),
                limit,
                today,
                Objects.requireNonNull(known.dueOn(), "what is told was due"),
                known.scheduled().organ())));
        return untold.isPresent();
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event) {
        id = event.commitmentId();
        file = CommitmentFile.after(file, event);
    }

    private static void refuseWithoutComponent(CommitmentFile known, Licences licences) {
        var scheduled = known.scheduled();
        var runs = licences.find(scheduled.licenceId())
                .filter(licence -> licence.issued().applicationId().equals(scheduled.applicationId()))
                .map(licence -> licence.components().get(scheduled.matterRef()))
                .filter(permit -> RUNNING.contains(permit.standing()));
        if (runs.isEmpty()) {
            throw CommitmentProblem.COMPONENT_MISSING.because(
                    "许可证不含有效的事项 " + scheduled.matterRef(), "No running component " + scheduled.matterRef());
        }
    }

    /** To look at premises is also what an officer may do who decides. */
    private Capacity looking(String actor, AuthorityRegister register, LocalDate today) {
        var department = file().scheduled().organ().code();
        return register.holds(actor, department, Capacity.INSPECT, today) ? Capacity.INSPECT : Capacity.DECIDE;
    }

    private OfficerOnDuty officer(String actor, Capacity capacity, AuthorityRegister register, LocalDate today) {
        return register.require(actor, file().scheduled().organ().code(), capacity, today);
    }

    private CommitmentFile file() {
        if (file == null) {
            throw CommitmentProblem.UNKNOWN.because("没有这份承诺：" + id, "There is no such commitment: " + id);
        }
        return file;
    }
}
