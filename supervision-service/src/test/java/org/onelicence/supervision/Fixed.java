package org.onelicence.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.onelicence.platform.time.WorkingCalendar;

/** The day on which the tests take place. */
public final class Fixed {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23); // a Monday
    public static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
    public static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    private Fixed() {}
}
