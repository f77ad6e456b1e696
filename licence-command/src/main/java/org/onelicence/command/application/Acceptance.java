package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.platform.time.WorkingCalendar;

/**
 * From receipt to acceptance: what is put right at once, asked for once and in full, accepted or turned away, and what
 * silence means (行政许可法 art.32).
 */
final class Acceptance {

    private final LocalDate receivedOn;
    private final LocalDate lastDayToAsk;
    private final WorkingCalendar calendar;

    private Acceptance(LocalDate receivedOn, LocalDate lastDayToAsk, WorkingCalendar calendar) {
        this.receivedOn = receivedOn;
        this.lastDayToAsk = lastDayToAsk;
        this.calendar = calendar;
    }

    static Acceptance since(LocalDate receivedOn, DueWork due, WorkingCalendar calendar) {
        return new Acceptance(receivedOn, due.lastDayToAsk(receivedOn), calendar);
    }

    SupplementRequested supplementRequested(ReviewAct act, List<String> gaps) {
        act.review().standing().mustBecome(ReviewStanding.SUPPLEMENT_REQUESTED);
        if (act.on().isAfter(lastDayToAsk)) {
            throw ApplicationProblem.SUPPLEMENT_TOO_LATE.because(
                    "期限为 " + lastDayToAsk + "，逾期视为自收件之日起受理",
                    "The last day was " + lastDayToAsk + "; it counts as accepted from receipt");
        }
        return new SupplementRequested(
                act.applicationId(), act.matterRef(), act.on(), gaps, act.organ(), act.officerNumber());
    }

    CorrectedOnTheSpot corrected(ReviewAct act, Map<String, String> sealedCorrections) {
        var standing = act.review().standing();
        if (standing != ReviewStanding.PENDING || isDeemed(act)) {
            throw ApplicationProblem.CORRECTION_TOO_LATE.because(
                    "该事项当前状态为 " + standing.code() + "，告知期限为 " + lastDayToAsk,
                    "The matter is " + standing.code() + " and the last day to ask was " + lastDayToAsk);
        }
        return new CorrectedOnTheSpot(
                act.applicationId(), act.matterRef(), act.on(), sealedCorrections, act.organ(), act.officerNumber());
    }

    MatterAccepted accepted(ReviewAct act) {
        act.review().standing().mustBecome(ReviewStanding.ACCEPTED);
        var acceptedOn = isDeemed(act) ? receivedOn : act.on();
        var matter = act.review().matter();
        return new MatterAccepted(
                act.applicationId(),
                act.matterRef(),
                acceptedOn,
                limit(matter, acceptedOn),
                isDeemed(act),
                act.organ(),
                matter.inNameOf(),
                act.officerNumber());
    }

    /** Nobody is turned away whom silence has accepted, even where nobody has looked at the clock yet (art.32(4)). */
    MatterNotAccepted notAccepted(ReviewAct act, RefuseAcceptance asked) {
        var standing = act.review().standing();
        standing.mustBecome(ReviewStanding.NOT_ACCEPTED);
        if (isDeemed(act)) {
            throw ApplicationProblem.ALREADY_ACCEPTED.because(
                    "告知期限为 " + lastDayToAsk + "，逾期视为自收件之日起受理",
                    "The last day to ask was " + lastDayToAsk + "; it counts as accepted from receipt");
        }
        if (!asked.ground().fits(standing)) {
            throw ApplicationProblem.GROUND_NOT_FITTING.because(
                    "尚未一次告知补正", "Nothing has been asked for that could be missing");
        }
        return new MatterNotAccepted(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                asked.ground().code(),
                asked.reasons(),
                act.organ(),
                act.review().matter().inNameOf(),
                act.officerNumber());
    }

    MatterDeemedAccepted deemed(ApplicationId application, MatterApplied matter, LocalDate today) {
        return new MatterDeemedAccepted(
                application,
                matter.matterRef(),
                receivedOn,
                limit(matter, receivedOn),
                today,
                matter.department(),
                matter.inNameOf());
    }

    private boolean isDeemed(ReviewAct act) {
        return act.review().standing() == ReviewStanding.PENDING && act.on().isAfter(lastDayToAsk);
    }

    private LocalDate limit(MatterApplied matter, LocalDate acceptedOn) {
        return calendar.plusWorkingDays(acceptedOn, matter.legalWorkingDays());
    }
}
