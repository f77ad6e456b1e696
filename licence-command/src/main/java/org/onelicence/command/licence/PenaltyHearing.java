package org.onelicence.command.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.HearingEvent.HearingAnswered;
import org.onelicence.command.licence.HearingEvent.HearingNoticed;

/**
 * Where a holder's right to be heard stands; it is used up by the penalty it was noticed for.
 *
 * @param grounds what the holder is told about it
 * @param asked the holder's answer, if there is one yet
 * @param earliestOn the first day for the hearing, once it was asked for
 */
public record PenaltyHearing(
        HeardPenalty intended,
        String grounds,
        LocalDate lastDayToAsk,
        @Nullable Boolean asked,
        @Nullable LocalDate earliestOn,
        boolean held) {

    static @Nullable PenaltyHearing after(@Nullable PenaltyHearing before, HearingEvent event) {
        if (event instanceof HearingNoticed noticed) {
            return new PenaltyHearing(
                    HeardPenalty.of(noticed.intended()),
                    noticed.measure().grounds(),
                    noticed.lastDayToAsk(),
                    null,
                    null,
                    false);
        }
        if (before == null) {
            return null;
        }
        if (event instanceof HearingAnswered answered) {
            return new PenaltyHearing(
                    before.intended,
                    before.grounds,
                    before.lastDayToAsk,
                    answered.asked(),
                    answered.earliestOn(),
                    false);
        }
        return new PenaltyHearing(
                before.intended, before.grounds, before.lastDayToAsk, before.asked, before.earliestOn, true);
    }

    /** Whether the holder may still answer. */
    public boolean isOpen(LocalDate today) {
        return asked == null && !today.isAfter(lastDayToAsk);
    }

    /** Asked for, and nobody has been heard yet. */
    public boolean isOutstanding() {
        return Boolean.TRUE.equals(asked) && !held;
    }
}
