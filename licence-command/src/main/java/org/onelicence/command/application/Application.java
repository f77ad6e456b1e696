package org.onelicence.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.licence.DecisionNumbers;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.time.WorkingCalendar;

/** One submission for one industry: one form, received once, then each matter reviewed by its own department. */
@Aggregate
class Application {
    /** Gaps are told on the spot or within five days, once and in full; else accepted from receipt (art.32(4)). */
    private static final int SUPPLEMENT_LIMIT_WORKING_DAYS = 5;

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
            Licences licences,
            PersonalData personal,
            Clock clock) {
        if (file != null) {
            return; // the first outcome stands
        }
        var submission = Submission.checked(asked, guides.current(asked.industryNo()));
        submission.refuseSecondLicence(licences);
        apply(submission.by(actor, LocalDate.now(clock), personal));
    }

    /** Received, not accepted: the clerk takes the papers in and decides nothing. */
    @CommandHandler
    void decide(
            ReceiveApplication asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            LicenceIssuer bureau,
            Clock clock) {
        var today = LocalDate.now(clock);
        var clerk = register.require(actor, bureau.organ().code(), Capacity.RECEIVE, today);
        refuseOwn(actor);
        if (open().standing() != ApplicationStanding.SUBMITTED) {
            throw ApplicationProblem.ALREADY_RECEIVED.because(
                    "收件日期：" + file().receivedOn(), "Received on " + file().receivedOn());
        }
        apply(new ApplicationReceived(asked.applicationId(), today, bureau.organ(), clerk.officerNumber()));
    }

    @CommandHandler
    void decide(
            RequestSupplement asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        act.review().standing().mustBecome(ReviewStanding.SUPPLEMENT_REQUESTED);
        if (act.on().isAfter(lastDayToAsk(calendar))) {
            throw ApplicationProblem.SUPPLEMENT_TOO_LATE.because(
                    "期限为 " + lastDayToAsk(calendar) + "，逾期视为自收件之日起受理",
                    "The last day was " + lastDayToAsk(calendar) + "; it counts as accepted from receipt");
        }
        apply(new SupplementRequested(
                asked.applicationId(),
                asked.matterRef(),
                act.on(),
                asked.gaps(),
                act.organ(),
                act.officer().officerNumber()));
    }

    @CommandHandler
    void decide(SupplyMissing asked, @MetaDataValue("actor") String actor, PersonalData personal, Clock clock) {
        refuseStranger(actor);
        open().review(asked.matterRef()).standing().mustBecome(ReviewStanding.SUPPLEMENTED);
        var sealedAnswers =
                personal.sealAll(actor, asked.applicationId().toString() + "/" + asked.matterRef(), asked.answers());
        apply(new SupplementReceived(asked.applicationId(), asked.matterRef(), LocalDate.now(clock), sealedAnswers));
    }

    @CommandHandler
    void decide(
            AcceptMatter asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            WorkingCalendar calendar,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        var standing = act.review().standing();
        standing.mustBecome(ReviewStanding.ACCEPTED);
        var deemed = standing == ReviewStanding.PENDING && act.on().isAfter(lastDayToAsk(calendar));
        var acceptedOn = deemed ? receivedOn() : act.on();
        var matter = act.review().matter();
        apply(new MatterAccepted(
                asked.applicationId(),
                asked.matterRef(),
                acceptedOn,
                calendar.plusWorkingDays(acceptedOn, matter.legalWorkingDays()),
                deemed,
                act.organ(),
                matter.inNameOf(),
                act.officer().officerNumber()));
    }

    @CommandHandler
    void decide(
            GrantMatter asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            Licences licences,
            Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        act.review().standing().mustBecome(ReviewStanding.GRANTED);
        var known = file();
        if (known.isLastCoreMatter(asked.matterRef())) {
            Submission.refuseSecondLicence(licences, known.licenceId());
        }
        var made = known.submitted();
        var matter = act.review().matter();
        apply(new MatterGranted(
                asked.applicationId(),
                made.uscc(),
                made.holderName(),
                made.industryNo(),
                made.premises(),
                asked.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                act.organ(),
                matter.inNameOf(),
                act.decisionNumber(),
                act.on(),
                matter.legalBasis(),
                made.commitmentSigned() && matter.admitsCommitment(),
                act.officer().officerNumber()));
    }

    @CommandHandler
    void decide(RefuseMatter asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var act = reviewing(asked.matterRef(), actor, register, clock);
        act.review().standing().mustBecome(ReviewStanding.REFUSED);
        var made = file().submitted();
        var matter = act.review().matter();
        apply(new MatterRefused(
                asked.applicationId(),
                made.uscc(),
                made.holderName(),
                made.industryNo(),
                asked.matterRef(),
                matter.nameZh(),
                act.organ(),
                matter.inNameOf(),
                act.decisionNumber(),
                act.on(),
                asked.reasons(),
                act.officer().officerNumber()));
    }

    @CommandHandler
    void decide(WithdrawApplication asked, @MetaDataValue("actor") String actor, Clock clock) {
        refuseStranger(actor);
        if (open().areAllCoreMattersDecided()) {
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
        if (!known.standing().isOpen() || !known.areAllMattersDecided()) {
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

    /** An officer at work on one matter, after the register said that he may. */
    private record Act(MatterReview review, OfficerOnDuty officer, LocalDate on, String applicationId) {
        Organ organ() {
            return review.matter().department();
        }

        String decisionNumber() {
            return DecisionNumbers.of(
                    organ(), on, applicationId, review.matter().matterRef());
        }
    }

    private Act reviewing(String matterRef, String actor, AuthorityRegister register, Clock clock) {
        var review = file().review(matterRef);
        var today = LocalDate.now(clock);
        var officer = register.require(actor, review.matter().department().code(), Capacity.DECIDE, today);
        refuseOwn(actor);
        receivedOn();
        return new Act(review, officer, today, open().id().toString());
    }

    private void refuseOwn(String actor) {
        if (file().isOf(actor)) {
            throw ApplicationProblem.OWN_APPLICATION.because("请由其他经办人办理", "Another officer must handle it");
        }
    }

    /** To a stranger the application does not exist. */
    private void refuseStranger(String actor) {
        if (!file().isOf(actor)) {
            throw unknown();
        }
    }

    private LocalDate lastDayToAsk(WorkingCalendar calendar) {
        return calendar.plusWorkingDays(receivedOn(), SUPPLEMENT_LIMIT_WORKING_DAYS);
    }

    private LocalDate receivedOn() {
        var received = open().receivedOn();
        if (received == null) {
            throw ApplicationProblem.NOT_RECEIVED.because("请等待行政审批局收件", "The approval bureau has not received it");
        }
        return received;
    }

    private ApplicationFile open() {
        var known = file();
        if (!known.standing().isOpen()) {
            throw ApplicationProblem.NOT_OPEN.because(
                    "申请当前状态为 " + known.standing().code(),
                    "The application is " + known.standing().code());
        }
        return known;
    }

    private ApplicationFile file() {
        if (file == null) {
            throw unknown();
        }
        return file;
    }

    private static RuntimeException unknown() {
        return ApplicationProblem.UNKNOWN.because("没有这份申请", "There is no such application");
    }
}
