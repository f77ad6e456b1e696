package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tracking as people look at it. */
public record TrackingRow(
        UUID trackingId,
        String kind,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String address,
        String district,
        @Nullable String registrationId,
        @Nullable UUID licenceId,
        @Nullable String licenceNumber,
        @Nullable String matterRef,
        @Nullable String matterNameZh,
        @Nullable String departmentCode,
        @Nullable String departmentName,
        LocalDate since,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean overdue) {

    public boolean open() {
        return closedOn == null;
    }
}
