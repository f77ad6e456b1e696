package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.DecisionNumbers;
import org.onelicence.platform.time.WorkingCalendar;

/**
 * An officer at work on one matter, after the register said that he may. Each method checks one rule of the review and
 * answers with what happened; nothing is remembered here.
 */
record ReviewAct(MatterReview review, OfficerOnDuty officer, LocalDate on, ApplicationId applicationId) {

    private static final int INSPECTORS_MIN = 2; // 行政许可法 art.34

    Organ organ() {
        return review.matter().department();
    }

    String decisionNumber() {
        return DecisionNumbers.of(organ(), on, applicationId.toString(), matterRef());
    }

    MatterNotAccepted notAccepted(RefuseAcceptance asked) {
        review.standing().mustBecome(ReviewStanding.NOT_ACCEPTED);
        if (!asked.ground().fits(review.standing())) {
            throw ApplicationProblem.GROUND_NOT_FITTING.because(
                    "尚未一次告知补正", "Nothing has been asked for that could be missing");
        }
        return new MatterNotAccepted(
                applicationId,
                matterRef(),
                on,
                asked.ground().code(),
                asked.reasons(),
                organ(),
                review.matter().inNameOf(),
                officer.officerNumber());
    }

    CorrectedOnTheSpot corrected(Map<String, String> sealedCorrections) {
        if (review.standing() != ReviewStanding.PENDING) {
            throw ApplicationProblem.CORRECTION_TOO_LATE.because(
                    "该事项当前状态为 " + review.standing().code(),
                    "The matter is " + review.standing().code());
        }
        return new CorrectedOnTheSpot(
                applicationId, matterRef(), on, sealedCorrections, organ(), officer.officerNumber());
    }

    InspectionScheduled inspectionScheduled(ScheduleInspection asked, AuthorityRegister register) {
        mustBeUnderWay();
        var lastDay = review.dueOn();
        if (asked.inspectOn().isBefore(on)
                || lastDay == null
                || asked.inspectOn().isAfter(lastDay)) {
            throw ApplicationProblem.INSPECTION_DATE.because(
                    on + " 至 " + lastDay + " 之间", "Between " + on + " and " + lastDay);
        }
        var inspectors = new LinkedHashSet<>(asked.officerNumbers());
        if (inspectors.size() < INSPECTORS_MIN) {
            throw ApplicationProblem.TWO_OFFICERS_NEEDED.because("请指派另一名工作人员", "Appoint another officer");
        }
        inspectors.forEach(number -> register.requireNumber(number, organ().code(), asked.inspectOn()));
        return new InspectionScheduled(
                applicationId,
                matterRef(),
                on,
                asked.inspectOn(),
                inspectors.stream().toList(),
                organ(),
                officer.officerNumber());
    }

    InspectionRecorded inspectionRecorded(RecordInspection asked) {
        mustBeUnderWay();
        var visit = review.inspection();
        if (visit == null || visit.record() != null) {
            throw ApplicationProblem.INSPECTION_NOT_SCHEDULED.because("请先安排核查", "Schedule an inspection first");
        }
        if (on.isBefore(visit.inspectOn())) {
            throw ApplicationProblem.INSPECTION_DATE.because(
                    "核查日期为 " + visit.inspectOn(), "It takes place on " + visit.inspectOn());
        }
        if (!visit.isBy(officer.officerNumber())) {
            throw ApplicationProblem.INSPECTOR_NOT_APPOINTED.because(
                    "本次核查由 " + visit.officerNumbers() + " 进行", "It is made by " + visit.officerNumbers());
        }
        return new InspectionRecorded(
                applicationId,
                matterRef(),
                on,
                visit.officerNumbers(),
                asked.passed(),
                asked.findings(),
                organ(),
                officer.officerNumber());
    }

    ClockPaused clockPaused(PauseClock asked) {
        review.standing().mustBecome(ReviewStanding.PAUSED);
        return new ClockPaused(
                applicationId,
                matterRef(),
                on,
                asked.ground().code(),
                asked.expectedWorkingDays(),
                asked.reasons(),
                organ(),
                officer.officerNumber());
    }

    /** The days of the pause are added to the limit (行政许可法 art.45). */
    ClockResumed clockResumed(ResumeClock asked, WorkingCalendar calendar) {
        var clock = review.clock();
        var pause = clock == null ? null : clock.pause();
        if (clock == null || pause == null || review.standing() != ReviewStanding.PAUSED) {
            throw ApplicationProblem.CLOCK_NOT_PAUSED.because(
                    "该事项当前状态为 " + review.standing().code(),
                    "The matter is " + review.standing().code());
        }
        var notCounted = calendar.workingDaysBetween(pause.pausedOn(), on);
        return new ClockResumed(
                applicationId,
                matterRef(),
                on,
                notCounted,
                calendar.plusWorkingDays(clock.dueOn(), notCounted),
                asked.result(),
                organ(),
                officer.officerNumber());
    }

    LimitExtended limitExtended(String reasons, ReviewLimits limits, WorkingCalendar calendar) {
        mustBeUnderWay();
        var clock = Objects.requireNonNull(review.clock(), "a review under way has a clock");
        if (clock.extended()) {
            throw ApplicationProblem.LIMIT_ALREADY_EXTENDED.because(
                    "现期限至 " + clock.dueOn(), "It ends on " + clock.dueOn());
        }
        if (on.isAfter(clock.dueOn())) {
            throw ApplicationProblem.LIMIT_HAS_PASSED.because(
                    "期限已于 " + clock.dueOn() + " 届满", "It ended on " + clock.dueOn());
        }
        return new LimitExtended(
                applicationId,
                matterRef(),
                on,
                clock.dueOn(),
                calendar.plusWorkingDays(clock.dueOn(), limits.extensionWorkingDays()),
                reasons,
                organ(),
                officer.officerNumber());
    }

    /** Accepted, not paused and not decided. */
    private void mustBeUnderWay() {
        if (review.standing() == ReviewStanding.PAUSED) {
            throw ApplicationProblem.CLOCK_PAUSED.because("请先恢复计算期限", "Resume the clock first");
        }
        review.standing().mustBecome(ReviewStanding.UNDER_REVIEW);
    }

    private String matterRef() {
        return review.matter().matterRef();
    }

    /** What an officer acts as who records an inspection: one who decides may be among its inspectors. */
    static Capacity inspecting(String actor, String departmentCode, AuthorityRegister register, LocalDate on) {
        var inspects = register.holds(actor, departmentCode, Capacity.INSPECT, on);
        return inspects ? Capacity.INSPECT : Capacity.DECIDE;
    }

    /** Who may do it: an officer who decides, one who inspects, or the head of the organ. */
    static ReviewAct by(
            String actor,
            ApplicationFile file,
            String matterRef,
            Capacity capacity,
            AuthorityRegister register,
            LocalDate on) {
        var review = file.review(matterRef);
        var officer = register.require(actor, review.matter().department().code(), capacity, on);
        if (file.isOf(actor)) {
            throw ApplicationProblem.OWN_APPLICATION.because("请由其他经办人办理", "Another officer must handle it");
        }
        return new ReviewAct(review, officer, on, file.id());
    }
}
