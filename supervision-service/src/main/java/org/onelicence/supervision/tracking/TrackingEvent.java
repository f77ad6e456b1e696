package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What has happened to a tracking. */
public sealed interface TrackingEvent {
    TrackingId trackingId();

    @Revision("1")
    record TrackingOpened(
            TrackingId trackingId,
            String kind,
            String uscc,
            String holderName,
            int industryNo,
            String industryNameZh,
            String address,
            String district,
            @Nullable String registrationId,
            @Nullable String licenceId,
            @Nullable String licenceNumber,
            @Nullable String matterRef,
            @Nullable String matterNameZh,
            @Nullable String departmentCode,
            @Nullable String departmentName,
            LocalDate since,
            LocalDate openedOn,
            LocalDate dueOn)
            implements TrackingEvent {}

    @Revision("1")
    record TrackingVisitRecorded(
            TrackingId trackingId,
            String kind,
            String uscc,
            LocalDate visitedOn,
            String finding,
            String note,
            @Nullable LocalDate nextDueOn,
            LocalDate recordedOn)
            implements TrackingEvent {}

    @Revision("1")
    record TrackingClosed(
            TrackingId trackingId, String kind, String uscc, String holderName, String outcome, LocalDate closedOn)
            implements TrackingEvent {}
}
