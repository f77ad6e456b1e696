package org.onelicence.command.application;

import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;

/** The decision on one matter by its organ (行政许可法 art.38). */
final class Decisions {

    private Decisions() {}

    static MatterGranted granted(ReviewAct act, ApplicationSubmitted made, FourEyes fourEyes) {
        act.review().standing().mustBecome(ReviewStanding.GRANTED);
        fourEyes.mustHaveSeen(act);
        var visit = act.review().inspection();
        if (visit != null) {
            visit.mustAllowAGrant();
        }
        var matter = act.review().matter();
        return new MatterGranted(
                act.applicationId(),
                made.uscc(),
                made.holderName(),
                made.industryNo(),
                made.premises(),
                act.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                act.organ(),
                matter.inNameOf(),
                act.decisionNumber(),
                act.on(),
                matter.legalBasis(),
                act.review().isPromised(made.commitmentSigned()),
                act.officerNumber());
    }

    static MatterRefused refused(ReviewAct act, ApplicationSubmitted made, String reasons) {
        act.review().standing().mustBecome(ReviewStanding.REFUSED);
        var matter = act.review().matter();
        return new MatterRefused(
                act.applicationId(),
                made.uscc(),
                made.holderName(),
                made.industryNo(),
                act.matterRef(),
                matter.nameZh(),
                act.organ(),
                matter.inNameOf(),
                act.decisionNumber(),
                act.on(),
                reasons,
                act.officerNumber(),
                matter.legalBasis());
    }
}
