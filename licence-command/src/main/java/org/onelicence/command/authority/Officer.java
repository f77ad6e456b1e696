package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An appointment: who serves under which number, with which powers and when. */
public record Officer(
        String officerNumber,
        String subject,
        Set<Capacity> capacities,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate dismissedOn) {

    public boolean isOnDuty(LocalDate on) {
        return !on.isBefore(from)
                && (until == null || !on.isAfter(until))
                && (dismissedOn == null || on.isBefore(dismissedOn));
    }

    boolean isAsAsked(AuthorityCommand.AppointOfficer asked) {
        return equals(new Officer(
                asked.officerNumber(), asked.subject(), asked.capacities(), asked.from(), asked.until(), null));
    }

    Officer dismissed(LocalDate on) {
        return new Officer(officerNumber, subject, capacities, from, until, on);
    }
}
