package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tracking with its visits. */
record TrackingDetail(TrackingRow tracking, List<Visit> visits) {

    record Visit(
            LocalDate visitedOn,
            String finding,
            String note,
            @Nullable LocalDate nextDueOn,
            LocalDate recordedOn) {}
}
