package org.onelicence.command.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a licence was, is or would be worth on one day as known at one instant, and why.
 *
 * @param forecast the day is yet to come: what is known now would then hold, if nothing else happens
 * @param standing a code of {@link LicenceStanding}, or {@link #NOT_ISSUED}
 * @param lostScope the components that are not in force
 * @param causes the events that made the standing, oldest first
 * @param nextChangeOn the next day on which it changes by time alone; null where none is known
 */
public record StandingOnDay(
        LicenceId licenceId,
        @Nullable String licenceNumber,
        LocalDate day,
        Instant knownAt,
        boolean forecast,
        String standing,
        Rule rule,
        List<ComponentOnDay> lostScope,
        List<StandingCause> causes,
        List<ComponentOnDay> components,
        @Nullable LocalDate nextChangeOn) {

    public static final String NOT_ISSUED = "not-issued";
}
