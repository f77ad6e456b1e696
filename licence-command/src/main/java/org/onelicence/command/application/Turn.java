package org.onelicence.command.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;

/**
 * Who has to act next in one matter, and until when.
 *
 * @param act what is to be done, as the pages name it
 * @param until the last day the law gives; null where it gives none
 * @param promisedBy the earlier day the guide promises; null where nothing is promised
 * @param pause why the days are not counted now; null while they are
 */
public record Turn(
        MatterReview review,
        Who who,
        String act,
        @Nullable LocalDate until,
        @Nullable LocalDate promisedBy,
        @Nullable ClockPaused pause) {

    public enum Who {
        APPLICANT,
        BUREAU,
        DEPARTMENT,
        NOBODY
    }

    static Turn of(MatterReview review, Who who, String act, @Nullable LocalDate until) {
        return new Turn(review, who, act, until, null, null);
    }
}
