package org.onelicence.command.application.publication;

import org.onelicence.command.application.ApplicationEvent;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;

/** What the world hears of a review between acceptance and decision: dates and grounds, never what was written. */
final class ReviewMessages {

    private ReviewMessages() {}

    static ApplicationMessage of(ApplicationEvent event) {
        var id = event.applicationId();
        if (event instanceof MatterDeemedAccepted accepted) {
            return new ApplicationMessage.MatterDeemedAccepted(
                    id, accepted.matterRef(), accepted.acceptedOn(), accepted.dueOn(), accepted.organ());
        }
        if (event instanceof MatterNotAccepted refused) {
            return new ApplicationMessage.MatterNotAccepted(
                    id, refused.matterRef(), refused.refusedOn(), refused.ground(), refused.organ());
        }
        if (event instanceof CorrectedOnTheSpot corrected) {
            return new ApplicationMessage.CorrectedOnTheSpot(
                    id, corrected.matterRef(), corrected.correctedOn(), corrected.organ());
        }
        if (event instanceof MatterAbandoned abandoned) {
            return new ApplicationMessage.MatterAbandoned(id, abandoned.matterRef(), abandoned.abandonedOn());
        }
        return ofInspectionOrClock(event);
    }

    private static ApplicationMessage ofInspectionOrClock(ApplicationEvent event) {
        var id = event.applicationId();
        if (event instanceof InspectionScheduled visit) {
            return new ApplicationMessage.InspectionScheduled(id, visit.matterRef(), visit.inspectOn(), visit.organ());
        }
        if (event instanceof InspectionRecorded visit) {
            return new ApplicationMessage.InspectionRecorded(
                    id, visit.matterRef(), visit.inspectedOn(), visit.passed(), visit.organ());
        }
        if (event instanceof ClockPaused paused) {
            return new ApplicationMessage.ClockPaused(
                    id,
                    paused.matterRef(),
                    paused.pausedOn(),
                    paused.ground(),
                    paused.expectedWorkingDays(),
                    paused.organ());
        }
        if (event instanceof ClockResumed resumed) {
            return new ApplicationMessage.ClockResumed(
                    id, resumed.matterRef(), resumed.resumedOn(), resumed.dueOn(), resumed.organ());
        }
        if (event instanceof LimitExtended extended) {
            return new ApplicationMessage.LimitExtended(
                    id, extended.matterRef(), extended.extendedOn(), extended.dueOn(), extended.organ());
        }
        if (event instanceof LimitTold told) {
            return new ApplicationMessage.LimitTold(
                    id, told.matterRef(), told.limit(), told.toldOn(), told.dueOn(), told.organ());
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }
}
