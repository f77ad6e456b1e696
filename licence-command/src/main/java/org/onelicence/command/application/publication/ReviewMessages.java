package org.onelicence.command.application.publication;

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
import org.onelicence.command.authority.Remedy;

/** What the world hears of a review between acceptance and decision: dates and grounds, never what was written. */
final class ReviewMessages {

    private static final String NOT_ACCEPTED_BY = "行政许可法第三十二条"; // every ground of it

    private ReviewMessages() {}

    static ApplicationMessage of(ApplicationEvent event) {
        var id = event.applicationId();
        if (event instanceof MatterDeemedAccepted accepted) {
            return new ApplicationMessage.MatterDeemedAccepted(
                    id, accepted.matterRef(), accepted.acceptedOn(), accepted.dueOn(), accepted.organ());
        }
        if (event instanceof MatterNotAccepted refused) {
            return notAccepted(refused);
        }
        if (event instanceof CorrectedOnTheSpot corrected) {
            return new ApplicationMessage.CorrectedOnTheSpot(
                    id, corrected.matterRef(), corrected.correctedOn(), corrected.organ());
        }
        if (event instanceof CertificationLinked linked) {
            var certificate = linked.certification();
            return new ApplicationMessage.CertificationLinked(
                    id,
                    linked.matterRef(),
                    linked.linkedOn(),
                    certificate.issuer(),
                    certificate.number(),
                    certificate.validFrom(),
                    certificate.validTo(),
                    certificate.sha256());
        }
        if (event instanceof TestReportWaived waived) {
            return new ApplicationMessage.TestReportWaived(
                    id, waived.matterRef(), waived.waivedOn(), waived.certificateNumber(), waived.basis());
        }
        if (event instanceof CertificationExpired over) {
            return new ApplicationMessage.CertificationExpired(
                    id, over.matterRef(), over.toldOn(), over.certificateNumber(), over.validTo(), over.organ());
        }
        if (event instanceof MatterAbandoned abandoned) {
            return new ApplicationMessage.MatterAbandoned(id, abandoned.matterRef(), abandoned.abandonedOn());
        }
        if (event instanceof MatterReassigned moved) {
            return new ApplicationMessage.MatterReassigned(
                    id,
                    moved.matterRef(),
                    moved.reassignedOn(),
                    moved.from(),
                    moved.to(),
                    moved.inNameOf(),
                    moved.reason());
        }
        if (event instanceof OfficerRecused recused) {
            return new ApplicationMessage.OfficerRecused(id, recused.matterRef(), recused.recusedOn(), recused.organ());
        }
        if (event instanceof MaterialProvided material) {
            return new ApplicationMessage.MaterialProvided(
                    id, material.matterRef(), material.materialKey(), material.mediaType(), material.providedOn());
        }
        return ofInspectionOrClock(event);
    }

    private static ApplicationMessage notAccepted(MatterNotAccepted event) {
        return new ApplicationMessage.MatterNotAccepted(
                event.applicationId(),
                event.matterRef(),
                event.refusedOn(),
                event.ground(),
                event.organ(),
                event.inNameOf(),
                NOT_ACCEPTED_BY,
                Remedy.against(event.organ(), event.inNameOf()));
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
