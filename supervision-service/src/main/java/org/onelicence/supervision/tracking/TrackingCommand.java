package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.register.Organ;

/** What may be asked of a tracking. */
public sealed interface TrackingCommand {
    @TargetAggregateIdentifier
    TrackingId trackingId();

    /** Watches an entity that was told and did not apply in time. Asked again it changes nothing. */
    record WatchForApplication(
            TrackingId trackingId,
            String registrationId,
            String uscc,
            String holderName,
            int industryNo,
            String industryNameZh,
            String address,
            String district,
            LocalDate toldOn)
            implements TrackingCommand {}

    /** Watches a promise until it is verified. Asked again it changes nothing. */
    record WatchCommitment(
            TrackingId trackingId,
            String licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int industryNo,
            String industryNameZh,
            String address,
            String district,
            String matterRef,
            String matterNameZh,
            Organ organ,
            LocalDate decidedOn)
            implements TrackingCommand {}

    record RecordVisit(TrackingId trackingId, LocalDate visitedOn, Finding finding, String note, Mandate by)
            implements TrackingCommand {}

    /** Ends a tracking that has nothing left to watch: an application came, or the component ended. */
    record SettleTracking(TrackingId trackingId, Settlement settlement) implements TrackingCommand {}

    /** Why a tracking ends without a visit. */
    enum Settlement {
        APPLIED("applied"),
        COMPONENT_ENDED("component-ended");

        private final String code;

        Settlement(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
