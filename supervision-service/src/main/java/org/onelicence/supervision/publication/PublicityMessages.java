package org.onelicence.supervision.publication;

import java.time.LocalDate;
import org.onelicence.supervision.publicity.LicenceRecord;
import org.onelicence.supervision.publicity.PenaltyRecord;
import org.onelicence.supervision.publicity.PublicityEvent;

/** What the world hears of decisions made public; why one was taken down stays at home. */
final class PublicityMessages {

    private PublicityMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(
                PublicityEvent.LicencePublicityDue.class,
                "licence-publicity.due.v1",
                event -> new PublicityDue(
                        event.publicityId().toString(),
                        event.disclosed().decisionNumber(),
                        event.disclosed().counterpartCode(),
                        event.dueOn()));
        tellers.tell(
                PublicityEvent.PenaltyPublicityDue.class,
                "penalty-publicity.due.v1",
                event -> new PublicityDue(
                        event.publicityId().toString(),
                        event.disclosed().decisionNumber(),
                        event.disclosed().counterpartCode(),
                        event.dueOn()));
        tellers.tell(
                PublicityEvent.LicencePublicised.class,
                "licence.publicised.v1",
                event -> new LicencePublicised(
                        event.publicityId().toString(),
                        event.disclosed(),
                        event.dueOn(),
                        event.publicisedOn(),
                        event.late()));
        tellers.tell(
                PublicityEvent.PenaltyPublicised.class,
                "penalty.publicised.v1",
                event -> new PenaltyPublicised(
                        event.publicityId().toString(),
                        event.disclosed(),
                        event.dueOn(),
                        event.publicisedOn(),
                        event.late(),
                        event.shownUntil()));
        tellers.tell(
                PublicityEvent.PublicityTakenDown.class,
                "publicity.taken-down.v1",
                event -> new PublicityTakenDown(event.publicityId().toString(), event.takenDownOn()));
    }

    record PublicityDue(String publicityId, String decisionNumber, String counterpartCode, LocalDate dueOn) {}

    record LicencePublicised(
            String publicityId, LicenceRecord record, LocalDate dueOn, LocalDate publicisedOn, boolean late) {}

    record PenaltyPublicised(
            String publicityId,
            PenaltyRecord record,
            LocalDate dueOn,
            LocalDate publicisedOn,
            boolean late,
            LocalDate shownUntil) {}

    record PublicityTakenDown(String publicityId, LocalDate takenDownOn) {}
}
