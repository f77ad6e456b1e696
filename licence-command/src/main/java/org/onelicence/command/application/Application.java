package org.onelicence.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.DecideInstantly;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.FollowThePower;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.GrantOnCommitment;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationCommand.LookAtCertificates;
import org.onelicence.command.application.ApplicationCommand.LookAtTheClock;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.catalogue.TestReportWaivers;
import org.onelicence.command.commitment.CommitmentTerms;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.instant.Verdict;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.time.WorkingCalendar;

/** One submission for one industry: one form, received once, then each matter reviewed by its own department. */
@Aggregate
class Application {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ApplicationId id;

    private @Nullable ApplicationFile file;

    Application() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SubmitApplication asked,
            @MetaDataValue("actor") String actor,
            Guides guides,
            AuthorityRegister register,
            Licences licences,
            PersonalData personal,
            Clock clock) {
        if (file != null) {
            return; // the first outcome stands
        }
        var today = LocalDate.now(clock);
        var submission = Submission.checked(asked, guides.current(asked.industryNo()), register, today);
        submission.refuseSecondLicence(licences);
        apply(submission.by(actor, today, personal));
        submission.materials(today).forEach(material -> apply(material));
    }

    /** Received, not accepted: the clerk takes the papers in and decides nothing. */
    @CommandHandler
    void decide(
            ReceiveApplication asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            LicenceIssuer bureau,
            DueWork due,
            Clock clock) {
        var today = LocalDate.now(clock);
        var clerk = register.require(actor, bureau.organ().code(), Capacity.RECEIVE, today);
        ApplicationGuard.notOwn(file(), actor);
        ApplicationGuard.notReceived(file());
        due.lastDayToAsk(today); // a year without a calendar is refused here, not found out later
        apply(new ApplicationReceived(asked.applicationId(), today, bureau.organ(), clerk.officerNumber()));
    }

    @CommandHandler
    void decide(
            RequestSupplement asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            DueWork due,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        apply(acceptance(due, calendar).supplementRequested(act, asked.gaps()));
    }

    @CommandHandler
    void decide(SupplyMissing asked, @MetaDataValue("actor") String actor, PersonalData personal, Clock clock) {
        openOf(actor).review(asked.matterRef()).standing().mustBecome(ReviewStanding.SUPPLEMENTED);
        var sealedAnswers =
                personal.sealAll(actor, asked.applicationId().toString() + "/" + asked.matterRef(), asked.answers());
        var today = LocalDate.now(clock);
        apply(new SupplementReceived(asked.applicationId(), asked.matterRef(), today, sealedAnswers));
        asked.files().forEach(file -> apply(file.told(asked.applicationId(), asked.matterRef(), today)));
    }

    @CommandHandler
    void decide(
            AcceptMatter asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            DueWork due,
            WorkingCalendar calendar,
            Clock clock) {
        apply(acceptance(due, calendar).accepted(reviewing(asked.matterRef(), actor, register, clock)));
    }

    @CommandHandler
    void decide(
            GrantMatter asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Licences licences,
            FourEyes fourEyes,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        var granted = Decisions.granted(act, file().submitted(), fourEyes);
        if (file().isLastCoreMatter(asked.matterRef())) {
            Submission.refuseSecondLicence(licences, file().licenceId());
        }
        apply(granted);
    }

    @CommandHandler
    void decide(SignCommitment asked, @MetaDataValue("actor") String actor, CommitmentTerms terms, Clock clock) {
        apply(CommitmentSigning.signed(openOf(actor), asked, terms, LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(LinkCertification asked, @MetaDataValue("actor") String actor, TestReportWaivers waivers, Clock clock) {
        Certifications.linked(openOf(actor), asked, waivers, LocalDate.now(clock))
                .forEach(event -> apply(event));
    }

    @CommandHandler
    int decide(LookAtCertificates asked, Clock clock) {
        var over = Certifications.expired(file(), LocalDate.now(clock));
        over.forEach(event -> apply(event));
        return over.size();
    }

    /** Accepted and granted in one append: whoever promised all of it need not wait (上海市优化营商环境条例（2020） art.26). */
    @CommandHandler
    void decide(
            GrantOnCommitment asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            CommitmentTerms terms,
            Licences licences,
            FourEyes fourEyes,
            DueWork due,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        CommitmentSigning.mustCarryAGrant(act.review(), terms);
        if (file().isLastCoreMatter(asked.matterRef())) {
            Submission.refuseSecondLicence(licences, file().licenceId());
        }
        if (!act.review().standing().isClockRunning()) {
            apply(acceptance(due, calendar).accepted(act));
        }
        var accepted = reviewing(asked.matterRef(), actor, register, clock);
        apply(Decisions.granted(accepted, file().submitted(), fourEyes));
    }

    /** 智能秒办: decided by rules, in the organ's name and at once; what the rules do not grant stays with a person. */
    @CommandHandler
    boolean decide(DecideInstantly asked, InstantApproval instant, AuthorityRegister register, Clock clock) {
        var today = LocalDate.now(clock);
        if (!Responsibility.isHeld(file().matter(asked.matterRef()), register, today)) {
            return false; // a machine has no more power than its organ; the successor's officer decides
        }
        var made = instant.of(file(), asked.matterRef(), asked.acceptedOn(), today);
        made.ifPresent(decision -> {
            apply(decision);
            if (decision.outcome().equals(Verdict.GRANTED)) {
                apply(InstantApproval.granted(decision, file()));
            }
        });
        return made.isPresent();
    }

    @CommandHandler
    void decide(RefuseMatter asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        apply(Decisions.refused(act, file().submitted(), asked.reasons()));
    }

    @CommandHandler
    void decide(
            RefuseAcceptance asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            DueWork due,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        apply(acceptance(due, calendar).notAccepted(act, asked));
    }

    @CommandHandler
    void decide(
            CorrectOnTheSpot asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            DueWork due,
            WorkingCalendar calendar,
            Guides guides,
            PersonalData personal,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        var made = file().submitted();
        SingleForm.checkedInPart(guides.version(made.industryNo(), made.guideVersion()), asked.corrections());
        var place = asked.applicationId() + "/" + asked.matterRef() + "/corrections";
        var sealedCorrections = personal.sealAll(made.applicantSubject(), place, asked.corrections());
        apply(acceptance(due, calendar).corrected(act, sealedCorrections));
    }

    @CommandHandler
    void decide(
            ScheduleInspection asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        apply(Inspections.scheduled(reviewing(asked.matterRef(), actor, register, clock), asked, register));
    }

    @CommandHandler
    void decide(RecordInspection asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var department = file().review(asked.matterRef()).matter().department().code();
        var capacity = Inspections.capacityOf(actor, department, register, LocalDate.now(clock));
        apply(Inspections.recorded(actingAs(capacity, asked.matterRef(), actor, register, clock), asked));
    }

    @CommandHandler
    void decide(PauseClock asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        apply(StatutoryClock.paused(reviewing(asked.matterRef(), actor, register, clock), asked));
    }

    @CommandHandler
    void decide(
            ResumeClock asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        apply(StatutoryClock.resumed(act, asked.result(), calendar));
    }

    @CommandHandler
    void decide(
            ExtendLimit asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            ReviewLimits limits,
            WorkingCalendar calendar,
            Clock clock) {
        var act = actingAs(Capacity.HEAD, asked.matterRef(), actor, register, clock);
        apply(StatutoryClock.extended(act, asked.reasons(), limits, calendar));
    }

    @CommandHandler
    void decide(AbandonMatter asked, @MetaDataValue("actor") String actor, Clock clock) {
        var review = openOf(actor).review(asked.matterRef());
        review.standing().mustBecome(ReviewStanding.ABANDONED);
        if (review.matter().core()) {
            throw ApplicationProblem.CORE_NOT_ABANDONED.because(
                    "该事项是许可证的核心事项", "The licence cannot be without this matter");
        }
        apply(new MatterAbandoned(asked.applicationId(), asked.matterRef(), LocalDate.now(clock), asked.reason()));
    }

    @CommandHandler
    void decide(RecuseOfficer asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        apply(Responsibility.recused(file(), asked, actor, register, LocalDate.now(clock)));
    }

    /** The register decides, whoever looks. */
    @CommandHandler
    boolean decide(FollowThePower asked, AuthorityRegister register, Clock clock) {
        var event = Responsibility.reassigned(file(), asked.matterRef(), register, LocalDate.now(clock));
        event.ifPresent(AggregateLifecycle::apply);
        return event.isPresent();
    }

    /** Time decides, whoever looks: nothing is done twice, and what an outage delayed is done late. */
    @CommandHandler
    int decide(LookAtTheClock asked, DueWork due, WorkingCalendar calendar, Clock clock) {
        var today = LocalDate.now(clock);
        var come = due.of(file()).stream().filter(each -> each.hasCome(today)).toList();
        come.forEach(each -> apply(
                each.kind() == DueKind.DEEMED_ACCEPTANCE
                        ? acceptance(due, calendar).deemed(file().id(), file().matter(each.matterRef()), today)
                        : each.told(file(), today)));
        return come.size();
    }

    @CommandHandler
    void decide(WithdrawApplication asked, @MetaDataValue("actor") String actor, Clock clock) {
        if (openOf(actor).haveAllCoreMattersEnded()) {
            throw ApplicationProblem.DECISIONS_FINAL.because(
                    "许可证正在制作或申请即将办结", "The licence is being made, or the application is about to be closed");
        }
        var today = LocalDate.now(clock);
        apply(new ApplicationWithdrawn(asked.applicationId(), today, asked.reason()));
        apply(new ApplicationClosed(asked.applicationId(), today, ApplicationFile.WITHDRAWN));
    }

    @CommandHandler
    boolean decide(CloseApplication asked, Clock clock) {
        var known = file();
        if (!known.standing().isOpen() || !known.haveAllMattersEnded()) {
            return false;
        }
        var outcome = known.areAllCoreMattersGranted() ? ApplicationFile.LICENSED : ApplicationFile.REFUSED;
        apply(new ApplicationClosed(asked.applicationId(), LocalDate.now(clock), outcome));
        return true;
    }

    @EventSourcingHandler
    void evolve(ApplicationEvent event) {
        id = event.applicationId();
        file = ApplicationFile.after(file, event);
    }

    private Acceptance acceptance(DueWork due, WorkingCalendar calendar) {
        return Acceptance.since(receivedOn(), due, calendar);
    }

    private ReviewAct reviewing(String matterRef, String actor, AuthorityRegister register, Clock clock) {
        return actingAs(Capacity.DECIDE, matterRef, actor, register, clock);
    }

    private ReviewAct actingAs(
            Capacity capacity, String matterRef, String actor, AuthorityRegister register, Clock clock) {
        var act = ReviewAct.by(actor, file(), matterRef, capacity, register, LocalDate.now(clock));
        receivedOn();
        return act;
    }

    private LocalDate receivedOn() {
        return ApplicationGuard.received(file());
    }

    private ApplicationFile openOf(String actor) {
        return ApplicationGuard.open(ApplicationGuard.ofTheApplicant(file, actor));
    }

    private ApplicationFile file() {
        return ApplicationGuard.existing(file);
    }
}
