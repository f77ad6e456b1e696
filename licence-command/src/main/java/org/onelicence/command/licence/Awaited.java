package org.onelicence.command.licence;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.EntryEvent.CorrectionRequested;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;
import org.onelicence.command.licence.ExtensionEvent.ExpiryTold;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRefused;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;

/**
 * What was asked about a licence and waits for an answer, and what its holder was told already.
 *
 * @param expiryTold how many days before the last one the holder was told, within this validity
 */
public record Awaited(
        @Nullable ExtensionRequested extension, @Nullable CorrectionRequested correction, Set<Integer> expiryTold) {

    static final Awaited NOTHING = new Awaited(null, null, Set.of());

    public Awaited {
        expiryTold = Set.copyOf(expiryTold);
    }

    Awaited after(LicenceEvent event) {
        if (event instanceof ExtensionRequested requested) {
            return new Awaited(requested, correction, expiryTold);
        }
        if (event instanceof ExtensionRefused) {
            return new Awaited(null, correction, expiryTold);
        }
        if (event instanceof LicenceExtended || event instanceof ExtensionDeemedGranted) {
            return new Awaited(null, correction, Set.of());
        }
        if (event instanceof ExpiryTold told) {
            var more = new TreeSet<>(expiryTold);
            more.add(told.daysBefore());
            return new Awaited(extension, correction, more);
        }
        if (event instanceof CorrectionRequested requested) {
            return new Awaited(extension, requested, expiryTold);
        }
        return event instanceof EntryCorrected ? new Awaited(extension, null, expiryTold) : this;
    }
}
