package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.onelicence.command.authority.Organ;

/** The end of the validity comes near and the holder asks for more (行政许可法 art.50). */
public sealed interface ExtensionEvent extends LicenceEvent {
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "licence.expiry-told", ExpiryTold.class,
            "licence.extension-requested", ExtensionRequested.class,
            "licence.extension-refused", ExtensionRefused.class,
            "licence.extension-deemed-granted", ExtensionDeemedGranted.class);

    /** @param inTime early enough for silence to grant it */
    @Revision("1")
    record ExtensionRequested(LicenceId licenceId, LocalDate requestedOn, boolean inTime, int certificateVersion)
            implements ExtensionEvent {
        @Override
        public LocalDate effectiveOn() {
            return requestedOn;
        }
    }

    @Revision("1")
    record ExtensionRefused(LicenceId licenceId, LocalDate requestedOn, LicenceAct act, int certificateVersion)
            implements ExtensionEvent {
        @Override
        public LocalDate effectiveOn() {
            return act.effectiveOn();
        }
    }

    /** Asked in time and not decided by the last day: 视为准予延续. In force from the day after it. */
    @Revision("1")
    record ExtensionDeemedGranted(
            LicenceId licenceId,
            LocalDate requestedOn,
            LocalDate validToBefore,
            LocalDate validTo,
            LocalDate effectiveOn,
            LocalDate recordedOn,
            Organ organ,
            int certificateVersion)
            implements ExtensionEvent {}

    @Revision("1")
    record ExpiryTold(LicenceId licenceId, int daysBefore, LocalDate validTo, LocalDate toldOn, int certificateVersion)
            implements ExtensionEvent {
        @Override
        public LocalDate effectiveOn() {
            return toldOn;
        }
    }
}
