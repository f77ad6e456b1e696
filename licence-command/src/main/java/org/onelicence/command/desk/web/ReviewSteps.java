package org.onelicence.command.desk.web;

import java.util.Objects;
import org.onelicence.command.application.ApplicationEvent;
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterReassigned;
import org.onelicence.command.application.ApplicationEvent.OfficerRecused;
import org.onelicence.command.application.ApplicationEvent.TestReportWaived;
import org.onelicence.command.desk.web.ApplicationSteps.Step;

/** The steps of one matter's review between receipt and decision. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Step of(ApplicationEvent event) {
        if (event instanceof MatterDeemedAccepted accepted) {
            return new Step(accepted.acceptedOn(), "matter.accepted", accepted.matterRef(), accepted.organ(), true);
        }
        if (event instanceof MatterNotAccepted refused) {
            return new Step(refused.refusedOn(), "matter.not-accepted", refused.matterRef(), refused.organ(), false);
        }
        if (event instanceof CorrectedOnTheSpot corrected) {
            return new Step(
                    corrected.correctedOn(),
                    "matter.corrected-on-the-spot",
                    corrected.matterRef(),
                    corrected.organ(),
                    false);
        }
        if (event instanceof CertificationLinked linked) {
            return new Step(linked.linkedOn(), "matter.certification-linked", linked.matterRef(), null, false);
        }
        if (event instanceof TestReportWaived waived) {
            return new Step(
                    waived.waivedOn(), "matter.test-report-waived", waived.matterRef(), null, false, waived.report());
        }
        if (event instanceof CertificationExpired over) {
            return new Step(over.toldOn(), "matter.certification-expired", over.matterRef(), over.organ(), false);
        }
        if (event instanceof MatterAbandoned abandoned) {
            return new Step(abandoned.abandonedOn(), "matter.abandoned", abandoned.matterRef(), null, false);
        }
        if (event instanceof MatterReassigned moved) {
            return new Step(
                    moved.reassignedOn(), "matter.reassigned", moved.matterRef(), moved.to(), false, moved.reason());
        }
        if (event instanceof OfficerRecused recused) {
            return new Step(
                    recused.recusedOn(),
                    "matter.officer-recused",
                    recused.matterRef(),
                    recused.organ(),
                    false,
                    recused.recusedNumber());
        }
        if (event instanceof MaterialProvided material) {
            var matter = Objects.requireNonNullElse(material.matterRef(), "");
            return new Step(material.providedOn(), "material.provided", matter, null, false);
        }
        return ofInspectionOrClock(event);
    }

    private static Step ofInspectionOrClock(ApplicationEvent event) {
        if (event instanceof InspectionScheduled visit) {
            return new Step(
                    visit.scheduledOn(), "matter.inspection-scheduled", visit.matterRef(), visit.organ(), false);
        }
        if (event instanceof InspectionRecorded visit) {
            var kind = visit.passed() ? "matter.inspection-passed" : "matter.inspection-failed";
            return new Step(visit.inspectedOn(), kind, visit.matterRef(), visit.organ(), false);
        }
        if (event instanceof ClockPaused paused) {
            return new Step(
                    paused.pausedOn(),
                    "matter.clock-paused",
                    paused.matterRef(),
                    paused.organ(),
                    false,
                    paused.reasons());
        }
        if (event instanceof ClockResumed resumed) {
            return new Step(resumed.resumedOn(), "matter.clock-resumed", resumed.matterRef(), resumed.organ(), false);
        }
        if (event instanceof LimitExtended extended) {
            return new Step(
                    extended.extendedOn(),
                    "matter.limit-extended",
                    extended.matterRef(),
                    extended.organ(),
                    false,
                    extended.reasons());
        }
        if (event instanceof LimitTold told) {
            return new Step(told.toldOn(), "matter.told." + told.limit(), told.matterRef(), told.organ(), false);
        }
        throw new IllegalStateException("No step for " + event.getClass());
    }
}
