package org.onelicence.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.problem.Refusal;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.published();

    @Test
    void a_make_up_saturday_is_a_working_day() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-10"))).isTrue();
    }

    @Test
    void the_national_day_week_is_not_counted() {
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-09-30"), 1)).isEqualTo("2026-10-08");
    }

    @Test
    void seven_working_days_leave_out_the_weekend() {
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-11-23"), 7)).isEqualTo("2026-12-02");
    }

    @Test
    void the_days_between_are_the_limit_again() {
        var from = LocalDate.parse("2026-02-10");
        assertThat(calendar.workingDaysBetween(from, calendar.plusWorkingDays(from, 20)))
                .isEqualTo(20);
    }

    @Test
    void a_year_without_a_notice_is_an_error_and_no_guess() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2028-01-04")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("calendar-year-missing")
                .hasMessageContaining("2028");
    }

    @Test
    void counting_back_leaves_out_what_counting_on_leaves_out() {
        var beforeNationalDay = LocalDate.parse("2026-09-30");
        var after = calendar.plusWorkingDays(beforeNationalDay, 7);
        assertThat(calendar.workingDaysBetween(calendar.minusWorkingDays(after, 7), after))
                .isEqualTo(7);
    }
}
