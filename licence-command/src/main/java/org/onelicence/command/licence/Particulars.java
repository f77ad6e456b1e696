package org.onelicence.command.licence;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;
import org.onelicence.command.licence.EntryEvent.LicenceLeftDistrict;
import org.onelicence.command.licence.EntryEvent.PredecessorLinked;
import org.onelicence.command.licence.EntryEvent.PremisesChanged;
import org.onelicence.command.licence.EntryEvent.RepresentativeChanged;
import org.onelicence.command.licence.EntryEvent.ScopeChanged;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;

/**
 * What a licence says besides its components and its validity.
 *
 * @param sealedRepresentative a person's name under the holder's key; null until it was changed the first time
 * @param predecessor whose business this licence carries on
 * @param leftTo where the business went that left the district
 */
public record Particulars(
        String holderName,
        Premises premises,
        @Nullable String businessScope,
        @Nullable String sealedRepresentative,
        @Nullable PredecessorLinked predecessor,
        @Nullable Premises leftTo) {

    static Particulars of(String holderName, Premises premises) {
        return new Particulars(holderName, premises, null, null, null, null);
    }

    Particulars after(LicenceEvent event) {
        if (event instanceof LicenceChanged changed) {
            return withHolderName(changed.holderName());
        }
        return event instanceof EntryEvent entry ? after(entry) : this;
    }

    private Particulars after(EntryEvent event) {
        if (event instanceof PremisesChanged moved) {
            return withPremises(moved.after());
        }
        if (event instanceof EntryCorrected corrected) {
            var correction = corrected.correction();
            return CorrectableField.of(correction.field()).put(this, correction);
        }
        if (event instanceof ScopeChanged changed) {
            return new Particulars(holderName, premises, changed.after(), sealedRepresentative, predecessor, leftTo);
        }
        if (event instanceof RepresentativeChanged changed) {
            return new Particulars(
                    holderName, premises, businessScope, changed.sealedRepresentative(), predecessor, leftTo);
        }
        if (event instanceof PredecessorLinked linked) {
            return new Particulars(holderName, premises, businessScope, sealedRepresentative, linked, leftTo);
        }
        if (event instanceof LicenceLeftDistrict left) {
            return new Particulars(holderName, premises, businessScope, sealedRepresentative, predecessor, left.to());
        }
        return this;
    }

    Particulars withHolderName(String name) {
        return new Particulars(name, premises, businessScope, sealedRepresentative, predecessor, leftTo);
    }

    Particulars withPremises(Premises place) {
        return new Particulars(holderName, place, businessScope, sealedRepresentative, predecessor, leftTo);
    }
}
