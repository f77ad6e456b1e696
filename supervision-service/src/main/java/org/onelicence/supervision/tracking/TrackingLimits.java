package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import java.util.Map;
import org.onelicence.platform.time.WorkingCalendar;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Days of 双跟踪. Only the 20 working days of the fire check are law (消防法 art.15 and its rules); the rest is
 * assumption, therefore a setting.
 *
 * @param applyWorkingDays how long an entity may go without applying before it is watched
 * @param visitWorkingDays how soon a watched entity is to be visited, and visited again
 * @param verifyMonths how soon a promise is to be verified where no matter says otherwise
 * @param verifyWorkingDays how soon a promise is to be verified, by matter
 */
@ConfigurationProperties("supervision.tracking")
public record TrackingLimits(
        @DefaultValue("20") int applyWorkingDays,
        @DefaultValue("10") int visitWorkingDays,
        @DefaultValue("2") int verifyMonths,
        Map<String, Integer> verifyWorkingDays) {

    public TrackingLimits {
        verifyWorkingDays = Map.copyOf(verifyWorkingDays == null ? Map.of() : verifyWorkingDays);
    }

    LocalDate verifyBy(String matterRef, LocalDate decidedOn, WorkingCalendar calendar) {
        var workingDays = verifyWorkingDays.get(matterRef);
        return workingDays == null
                ? decidedOn.plusMonths(verifyMonths)
                : calendar.plusWorkingDays(decidedOn, workingDays);
    }
}
