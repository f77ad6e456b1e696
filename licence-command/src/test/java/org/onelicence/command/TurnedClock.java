package org.onelicence.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.onelicence.platform.time.WorkingCalendar;

/** The service's clock in its tests: real time, until somebody turns it to another day. */
final class TurnedClock extends Clock {

    private static final Clock REAL = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    private volatile Duration ahead = Duration.ZERO;

    void afterWorkingDays(int workingDays) {
        on(CALENDAR.plusWorkingDays(LocalDate.now(REAL), workingDays));
    }

    void on(LocalDate day) {
        ahead = Duration.ofDays(LocalDate.now(REAL).until(day, ChronoUnit.DAYS));
    }

    void today() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return REAL.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(REAL.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead);
    }
}
