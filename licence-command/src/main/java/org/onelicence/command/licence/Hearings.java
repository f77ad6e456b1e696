package org.onelicence.command.licence;

import java.time.LocalDate;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
import org.onelicence.command.licence.HearingEvent.HearingAnswered;
import org.onelicence.command.licence.HearingEvent.HearingHeld;
import org.onelicence.command.licence.HearingEvent.HearingNoticed;
import org.onelicence.platform.time.WorkingCalendar;

/** 听证: who is to lose a permit or a grade as a penalty is told first and may be heard (行政处罚法 art.63–65). */
final class Hearings {

    private final LicenceLimits limits;
    private final WorkingCalendar calendar;

    private Hearings(LicenceLimits limits, WorkingCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    static Hearings by(LicenceLimits limits, WorkingCalendar calendar) {
        return new Hearings(limits, calendar);
    }

    /** A new notice gives the holder a new limit, and never takes away a hearing that was asked for. */
    HearingNoticed noticed(LicenceFile file, Competence act, NotifyHearingRight asked) {
        var permit = act.permit();
        permit.mustBeRunning();
        var hearing = permit.hearing();
        if (hearing != null && hearing.isOutstanding()) {
            throw LicenceProblem.HEARING_OUTSTANDING.because("持证主体已要求听证", "The holder has asked to be heard");
        }
        return new HearingNoticed(
                file.id(),
                act.today(asked.grounds(), null),
                asked.intended().code(),
                calendar.plusWorkingDays(act.on(), limits.hearingAskWorkingDays()),
                file.certificateVersion());
    }

    HearingAnswered answered(LicenceFile file, String actor, AnswerHearingNotice asked, LocalDate today) {
        file.mustBelongTo(actor);
        var permit = file.component(asked.matterRef());
        permit.mustBeRunning();
        var hearing = permit.hearing();
        if (hearing == null || !hearing.isOpen(today)) {
            throw LicenceProblem.HEARING_NOT_OPEN.because(
                    "没有告知、已经答复或者期限已过", "None was noticed, it was answered, or the limit has passed");
        }
        return new HearingAnswered(
                file.id(),
                asked.matterRef(),
                permit.granted().nameZh(),
                asked.asked(),
                today,
                asked.asked() ? calendar.plusWorkingDays(today, limits.hearingNoticeWorkingDays()) : null,
                file.certificateVersion());
    }

    static HearingHeld held(LicenceFile file, Competence act, RecordHearing asked) {
        act.permit().mustBeRunning();
        var hearing = act.permit().hearing();
        if (hearing == null || !hearing.isOutstanding()) {
            throw LicenceProblem.HEARING_NOT_ASKED.because("持证主体没有要求听证", "The holder has not asked to be heard");
        }
        var earliest = hearing.earliestOn();
        if (earliest != null && act.on().isBefore(earliest)) {
            throw LicenceProblem.HEARING_DATE.because("最早为 " + earliest, "Not before " + earliest);
        }
        return new HearingHeld(file.id(), act.today(asked.record(), null), file.certificateVersion());
    }

    /** No such penalty before its holder was told of the right and has used it, given it up or let it pass. */
    static void mustBeOver(ComponentPermit permit, HeardPenalty intended, LocalDate today) {
        var hearing = permit.hearing();
        if (hearing == null || hearing.intended() != intended) {
            throw LicenceProblem.HEARING_NOT_NOTICED.because("请先告知持证主体有权要求听证", "Tell the holder of the right first");
        }
        if (hearing.isOpen(today)) {
            throw LicenceProblem.HEARING_LIMIT_RUNNING.because(
                    "持证主体可在 " + hearing.lastDayToAsk() + " 以前要求听证",
                    "The holder may ask until " + hearing.lastDayToAsk());
        }
        if (hearing.isOutstanding()) {
            throw LicenceProblem.HEARING_OUTSTANDING.because("请先举行听证", "Hold the hearing first");
        }
    }
}
