package org.onelicence.command.licence.publication;

import org.onelicence.command.licence.EntryEvent;
import org.onelicence.command.licence.EntryEvent.CorrectionRequested;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;
import org.onelicence.command.licence.EntryEvent.LicenceLeftDistrict;
import org.onelicence.command.licence.EntryEvent.LicenceReissued;
import org.onelicence.command.licence.EntryEvent.PredecessorLinked;
import org.onelicence.command.licence.EntryEvent.PremisesChanged;
import org.onelicence.command.licence.EntryEvent.RepresentativeChanged;
import org.onelicence.command.licence.EntryEvent.ScopeChanged;
import org.onelicence.command.licence.ExtensionEvent;
import org.onelicence.command.licence.ExtensionEvent.ExpiryTold;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRefused;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.HearingEvent;
import org.onelicence.command.licence.HearingEvent.HearingAnswered;
import org.onelicence.command.licence.HearingEvent.HearingHeld;
import org.onelicence.command.licence.HearingEvent.HearingNoticed;
import org.onelicence.command.licence.LicenceEvent;
import org.onelicence.command.licence.PermitEvent;
import org.onelicence.command.licence.PermitEvent.ComponentChanged;
import org.onelicence.command.licence.PermitEvent.ComponentDowngraded;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;
import org.onelicence.command.licence.PermitEvent.RevocationDeclined;
import org.onelicence.command.licence.publication.LifeMessage.Scope;

/** The later life of a licence as messages: without sealed names, officers' numbers and what is not decided yet. */
final class LifeMessages {

    private LifeMessages() {}

    static LifeMessage of(LicenceEvent event) {
        if (event instanceof EntryEvent entry) {
            return of(entry);
        }
        if (event instanceof ExtensionEvent extension) {
            return of(extension);
        }
        if (event instanceof HearingEvent hearing) {
            return of(hearing);
        }
        if (event instanceof PermitEvent permit) {
            return of(permit);
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }

    private static LifeMessage of(EntryEvent event) {
        if (event instanceof RepresentativeChanged it) {
            return new LifeMessage.RepresentativeChanged(
                    it.licenceId(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        if (event instanceof PremisesChanged it) {
            return new LifeMessage.PremisesChanged(
                    it.licenceId(),
                    it.act().effectiveOn(),
                    it.after().address(),
                    it.after().district(),
                    it.grantedAnew(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion(),
                    it.before(),
                    it.after());
        }
        if (event instanceof ScopeChanged it) {
            return new LifeMessage.ScopeChanged(
                    it.licenceId(),
                    it.act().effectiveOn(),
                    it.after(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion(),
                    new Scope(it.before()),
                    new Scope(it.after()));
        }
        if (event instanceof CorrectionRequested it) {
            return new LifeMessage.CorrectionRequested(
                    it.licenceId(),
                    it.correction().matterRef(),
                    it.correction().field(),
                    it.requestedOn(),
                    it.organ(),
                    it.certificateVersion());
        }
        if (event instanceof EntryCorrected it) {
            return new LifeMessage.EntryCorrected(
                    it.licenceId(),
                    it.correction().matterRef(),
                    it.correction().field(),
                    it.correction().before(),
                    it.correction().after(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        if (event instanceof LicenceReissued it) {
            return new LifeMessage.Reissued(
                    it.licenceId(),
                    it.cause(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        if (event instanceof PredecessorLinked it) {
            return new LifeMessage.PredecessorLinked(
                    it.licenceId(),
                    it.predecessorLicenceId(),
                    it.predecessorNumber(),
                    it.kind(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        if (event instanceof LicenceLeftDistrict it) {
            return new LifeMessage.LeftDistrict(
                    it.licenceId(),
                    it.to(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }

    private static LifeMessage of(ExtensionEvent event) {
        if (event instanceof ExpiryTold it) {
            return new LifeMessage.ExpiryTold(
                    it.licenceId(), it.daysBefore(), it.validTo(), it.toldOn(), it.certificateVersion());
        }
        if (event instanceof ExtensionRequested it) {
            return new LifeMessage.ExtensionRequested(
                    it.licenceId(), it.inTime(), it.requestedOn(), it.certificateVersion());
        }
        if (event instanceof ExtensionRefused it) {
            return new LifeMessage.ExtensionRefused(
                    it.licenceId(),
                    it.requestedOn(),
                    it.act().effectiveOn(),
                    it.act().reason(),
                    it.act().decisionNumber(),
                    it.act().organ(),
                    it.certificateVersion());
        }
        if (event instanceof ExtensionDeemedGranted it) {
            return new LifeMessage.ExtensionDeemedGranted(
                    it.licenceId(),
                    it.requestedOn(),
                    it.validToBefore(),
                    it.validTo(),
                    it.effectiveOn(),
                    it.organ(),
                    it.certificateVersion());
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }

    private static LifeMessage of(HearingEvent event) {
        if (event instanceof HearingNoticed it) {
            return new LifeMessage.HearingNoticed(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.intended(),
                    it.lastDayToAsk(),
                    it.measure().effectiveOn(),
                    it.measure().organ(),
                    it.certificateVersion());
        }
        if (event instanceof HearingAnswered it) {
            return new LifeMessage.HearingAnswered(
                    it.licenceId(), it.matterRef(), it.nameZh(), it.asked(), it.effectiveOn(), it.certificateVersion());
        }
        if (event instanceof HearingHeld it) {
            return new LifeMessage.HearingHeld(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.measure().effectiveOn(),
                    it.measure().organ(),
                    it.certificateVersion());
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }

    private static LifeMessage of(PermitEvent event) {
        if (event instanceof ComponentChanged it) {
            return new LifeMessage.ComponentChanged(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.scopeBefore(),
                    it.scope(),
                    it.measure().grounds(),
                    it.measure().decisionNumber(),
                    it.measure().organ(),
                    it.measure().effectiveOn(),
                    it.certificateVersion());
        }
        if (event instanceof ComponentDowngraded it) {
            return new LifeMessage.ComponentDowngraded(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.gradeBefore(),
                    it.grade(),
                    it.measure().grounds(),
                    it.measure().decisionNumber(),
                    it.measure().organ(),
                    it.measure().effectiveOn(),
                    it.certificateVersion());
        }
        if (event instanceof DecisionSetAside it) {
            return new LifeMessage.DecisionSetAside(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.measure().grounds(),
                    it.measure().decisionNumber(),
                    it.measure().organ(),
                    it.measure().effectiveOn(),
                    it.until(),
                    it.setAside(),
                    it.kind(),
                    it.body(),
                    it.documentNumber(),
                    it.standing(),
                    it.certificateVersion());
        }
        if (event instanceof RevocationDeclined it) {
            return new LifeMessage.RevocationDeclined(
                    it.licenceId(),
                    it.measure().matterRef(),
                    it.measure().nameZh(),
                    it.ground(),
                    it.measure().grounds(),
                    it.measure().decisionNumber(),
                    it.measure().organ(),
                    it.measure().effectiveOn(),
                    it.certificateVersion());
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }
}
