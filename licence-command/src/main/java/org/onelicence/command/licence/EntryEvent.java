package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/** What a licence says is changed, put right, issued anew or linked; no standing moves by it. */
public sealed interface EntryEvent extends LicenceEvent {
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "licence.representative-changed", RepresentativeChanged.class,
            "licence.premises-changed", PremisesChanged.class,
            "licence.scope-changed", ScopeChanged.class,
            "licence.correction-requested", CorrectionRequested.class,
            "licence.entry-corrected", EntryCorrected.class,
            "licence.reissued", LicenceReissued.class,
            "licence.predecessor-linked", PredecessorLinked.class,
            "licence.left-district", LicenceLeftDistrict.class);

    /** The name of a person: sealed under the holder's key, and never told to anyone else. */
    @Revision("1")
    record RepresentativeChanged(
            LicenceId licenceId, String sealedRepresentative, LicenceAct act, int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /**
     * A move within the district.
     *
     * @param grantedAnew the new decision for each matter that is bound to the place, by matter
     */
    @Revision("1")
    record PremisesChanged(
            LicenceId licenceId,
            Premises before,
            Premises after,
            Map<String, String> grantedAnew,
            LicenceAct act,
            int certificateVersion)
            implements EntryEvent {
        public PremisesChanged {
            grantedAnew = Map.copyOf(grantedAnew);
        }

        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    @Revision("1")
    record ScopeChanged(
            LicenceId licenceId, @Nullable String before, String after, LicenceAct act, int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /** Asked for by one officer; a second one has to agree. */
    @Revision("1")
    record CorrectionRequested(
            LicenceId licenceId,
            Correction correction,
            String reason,
            LocalDate requestedOn,
            Organ organ,
            String officerNumber,
            int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return requestedOn;
        }
    }

    /** 更正: the officer of the act is the second one. */
    @Revision("1")
    record EntryCorrected(
            LicenceId licenceId, Correction correction, String requestedBy, LicenceAct act, int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /** 补发、换发: same number, same validity, a new version of the certificate. */
    @Revision("1")
    record LicenceReissued(LicenceId licenceId, String cause, LicenceAct act, int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /** Whose business this licence carries on after a merger, a split or a succession. */
    @Revision("1")
    record PredecessorLinked(
            LicenceId licenceId,
            LicenceId predecessorLicenceId,
            String predecessorNumber,
            String kind,
            LicenceAct act,
            int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /** The place of business left the district; each organ now ends its component for that reason. */
    @Revision("1")
    record LicenceLeftDistrict(LicenceId licenceId, Premises to, LicenceAct act, int certificateVersion)
            implements EntryEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }
}
