package org.onelicence.command.licence;

import java.util.Objects;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.PermitCommand.ChangeComponent;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;
import org.onelicence.command.licence.PermitEvent.ComponentChanged;
import org.onelicence.command.licence.PermitEvent.ComponentDowngraded;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;
import org.onelicence.command.licence.PermitEvent.RevocationDeclined;

/** What may be decided about one component beyond its moves, and what of it does not stand. */
final class Permits {

    private Permits() {}

    static ComponentChanged changed(LicenceFile file, Competence act, ChangeComponent asked) {
        act.permit().mustBeRunning();
        var before = act.permit().terms().scope();
        if (Objects.equals(before, asked.scope())) {
            throw LicenceProblem.NOTHING_CHANGES.because("许可范围与现登记的相同", "The scope is the one on record");
        }
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        return new ComponentChanged(file.id(), measure, before, asked.scope(), file.nextVersion());
    }

    static ComponentDowngraded downgraded(LicenceFile file, Competence act, Downgrade asked) {
        act.permit().mustBeRunning();
        var known = act.permit().terms().grade();
        if (known != null && !known.equals(asked.gradeBefore())) {
            throw LicenceProblem.GRADE_DIFFERS.because("现等级为 " + known, "The grade is " + known);
        }
        if (asked.grade().equals(asked.gradeBefore())) {
            throw LicenceProblem.NOTHING_CHANGES.because("等级没有变化", "The grade stays the same");
        }
        Hearings.mustBeOver(act.permit(), HeardPenalty.DOWNGRADE, act.on());
        var measure = act.today(asked.grounds(), asked.effectiveFrom());
        return new ComponentDowngraded(file.id(), measure, asked.gradeBefore(), asked.grade(), file.nextVersion());
    }

    /** The one ending that may reach back: what should never have been granted never was (行政许可法 art.69). */
    static ComponentRevokedForUnlawfulGrant revoked(LicenceFile file, Competence act, RevokeForUnlawfulGrant asked) {
        if (act.permit().terms().kept()) {
            throw LicenceProblem.HARM_TO_THE_PUBLIC.because("已决定不予撤销", "It was decided not to revoke it");
        }
        var grantedOn = act.permit().granted().decidedOn();
        var measure = act.notBefore(grantedOn, asked.grounds(), asked.effectiveFrom());
        return new ComponentRevokedForUnlawfulGrant(
                file.id(), measure, asked.ground().code(), file.nextVersion());
    }

    static RevocationDeclined kept(LicenceFile file, Competence act, DeclineRevocation asked) {
        act.permit().standing().moveTo(ComponentStanding.REVOKED_UNLAWFUL_GRANT);
        if (act.permit().terms().kept()) {
            throw LicenceProblem.NOTHING_CHANGES.because("已决定不予撤销", "It was decided before");
        }
        return new RevocationDeclined(
                file.id(), act.today(asked.grounds(), null), asked.ground().code(), file.certificateVersion());
    }

    /**
     * Only the latest measure can fall by itself: what was decided after it rests on it. A deregistration is no measure
     * that could: its record is closed, and who wins against it is granted anew.
     */
    static DecisionSetAside fallen(LicenceFile file, Competence act, SetAside asked) {
        var permit = act.permit();
        var latest = permit.latest();
        if (permit.standing() == ComponentStanding.DEREGISTERED
                || latest == null
                || !latest.decisionNumber().equals(asked.decisionNumber())) {
            throw LicenceProblem.SET_ASIDE_NOT_LATEST.because(
                    "该单项许可最近的决定不是 " + asked.decisionNumber(),
                    asked.decisionNumber() + " is not the component's latest measure");
        }
        var before = latest.before();
        return new DecisionSetAside(
                file.id(),
                act.notBefore(permit.since(), asked.grounds(), asked.effectiveFrom()),
                asked.decisionNumber(),
                asked.kind().code(),
                asked.body(),
                asked.documentNumber(),
                before.standing().code(),
                before.until(),
                file.nextVersion());
    }
}
