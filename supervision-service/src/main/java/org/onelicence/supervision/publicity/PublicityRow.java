package org.onelicence.supervision.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of 双公示, licence or penalty, as the public reads it. */
public record PublicityRow(
        UUID publicityId,
        String kind,
        String decisionNumber,
        String title,
        String category,
        String content,
        String grounds,
        String legalBasis,
        String counterpartCode,
        String counterpartName,
        String organCode,
        String organName,
        @Nullable String inNameOf,
        LocalDate decidedOn,
        LocalDate dueOn,
        @Nullable LocalDate publicisedOn,
        boolean late,
        @Nullable LocalDate shownUntil,
        @Nullable LocalDate takenDownOn,
        @Nullable String takenDownReason,
        boolean overdue) {

    public boolean shown() {
        return publicisedOn != null && takenDownOn == null;
    }
}
