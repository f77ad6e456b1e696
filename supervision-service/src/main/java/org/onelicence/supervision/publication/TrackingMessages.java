package org.onelicence.supervision.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.tracking.TrackingEvent;

/** What the world hears of trackings; what a visitor noted stays at home. */
final class TrackingMessages {

    private TrackingMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(TrackingEvent.TrackingOpened.class, "tracking.opened.v1", TrackingOpened::of);
        tellers.tell(
                TrackingEvent.TrackingVisitRecorded.class,
                "tracking.visit-recorded.v1",
                event -> new TrackingVisitRecorded(
                        event.trackingId().toString(),
                        event.kind(),
                        event.uscc(),
                        event.visitedOn(),
                        event.finding(),
                        event.nextDueOn()));
        tellers.tell(
                TrackingEvent.TrackingClosed.class,
                "tracking.closed.v1",
                event -> new TrackingClosed(
                        event.trackingId().toString(), event.kind(), event.uscc(), event.outcome(), event.closedOn()));
    }

    record TrackingOpened(
            String trackingId,
            String kind,
            String uscc,
            int industryNo,
            @Nullable String registrationId,
            @Nullable String licenceId,
            @Nullable String matterRef,
            @Nullable String departmentCode,
            LocalDate since,
            LocalDate openedOn,
            LocalDate dueOn) {
        static TrackingOpened of(TrackingEvent.TrackingOpened event) {
            return new TrackingOpened(
                    event.trackingId().toString(),
                    event.kind(),
                    event.uscc(),
                    event.industryNo(),
                    event.registrationId(),
                    event.licenceId(),
                    event.matterRef(),
                    event.departmentCode(),
                    event.since(),
                    event.openedOn(),
                    event.dueOn());
        }
    }

    record TrackingVisitRecorded(
            String trackingId,
            String kind,
            String uscc,
            LocalDate visitedOn,
            String finding,
            @Nullable LocalDate nextDueOn) {}

    record TrackingClosed(String trackingId, String kind, String uscc, String outcome, LocalDate closedOn) {}
}
