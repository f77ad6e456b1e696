package org.onelicence.supervision.publicity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What has happened to a public record. */
public sealed interface PublicityEvent {
    PublicityId publicityId();

    @Revision("1")
    record LicencePublicityDue(PublicityId publicityId, LicenceRecord disclosed, LocalDate dueOn, LocalDate openedOn)
            implements PublicityEvent {}

    @Revision("1")
    record PenaltyPublicityDue(PublicityId publicityId, PenaltyRecord disclosed, LocalDate dueOn, LocalDate openedOn)
            implements PublicityEvent {}

    @Revision("1")
    record LicencePublicised(
            PublicityId publicityId, LicenceRecord disclosed, LocalDate dueOn, LocalDate publicisedOn, boolean late)
            implements PublicityEvent {}

    @Revision("1")
    record PenaltyPublicised(
            PublicityId publicityId,
            PenaltyRecord disclosed,
            LocalDate dueOn,
            LocalDate publicisedOn,
            boolean late,
            LocalDate shownUntil)
            implements PublicityEvent {}

    @Revision("1")
    record PublicityTakenDown(PublicityId publicityId, String reason, LocalDate takenDownOn)
            implements PublicityEvent {}
}
