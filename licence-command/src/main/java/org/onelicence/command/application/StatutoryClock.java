package org.onelicence.command.application;

import java.util.Objects;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.platform.time.WorkingCalendar;

/** What may be done to the limit of an accepted matter: paused, resumed and, once, extended (行政许可法 art.42, 45). */
final class StatutoryClock {

    private StatutoryClock() {}

    static ClockPaused paused(ReviewAct act, PauseClock asked) {
        act.review().standing().mustBecome(ReviewStanding.PAUSED);
        return new ClockPaused(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                asked.ground().code(),
                asked.expectedWorkingDays(),
                asked.reasons(),
                act.organ(),
                act.officerNumber());
    }

    /** The days of the pause are added to the limit (art.45). */
    static ClockResumed resumed(ReviewAct act, String result, WorkingCalendar calendar) {
        var standing = act.review().standing();
        var clock = act.review().clock();
        var pause = clock == null ? null : clock.pause();
        if (clock == null || pause == null || standing != ReviewStanding.PAUSED) {
            throw ApplicationProblem.CLOCK_NOT_PAUSED.because(
                    "该事项当前状态为 " + standing.code(), "The matter is " + standing.code());
        }
        var notCounted = calendar.workingDaysBetween(pause.pausedOn(), act.on());
        return new ClockResumed(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                notCounted,
                calendar.plusWorkingDays(clock.dueOn(), notCounted),
                result,
                act.organ(),
                act.officerNumber());
    }

    static LimitExtended extended(ReviewAct act, String reasons, ReviewLimits limits, WorkingCalendar calendar) {
        act.mustBeUnderWay();
        var clock = Objects.requireNonNull(act.review().clock(), "a review under way has a clock");
        if (clock.extended()) {
            throw ApplicationProblem.LIMIT_ALREADY_EXTENDED.because(
                    "现期限至 " + clock.dueOn(), "It ends on " + clock.dueOn());
        }
        if (act.on().isAfter(clock.dueOn())) {
            throw ApplicationProblem.LIMIT_HAS_PASSED.because(
                    "期限已于 " + clock.dueOn() + " 届满", "It ended on " + clock.dueOn());
        }
        return new LimitExtended(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                clock.dueOn(),
                calendar.plusWorkingDays(clock.dueOn(), limits.extensionWorkingDays()),
                reasons,
                act.organ(),
                act.officerNumber());
    }
}
