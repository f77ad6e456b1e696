package org.onelicence.platform.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Working days as the yearly notices of the State Council set them, make-up days included. Limits for organs leave out
 * public holidays (行政许可法 art.82).
 */
public final class WorkingCalendar {

    private static final String RESOURCE = "/working-calendar.csv";

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    private WorkingCalendar() {}

    /** The table that comes with the product; each row carries its source. */
    public static WorkingCalendar published() {
        var calendar = new WorkingCalendar();
        try (var resource = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(RESOURCE), RESOURCE);
                var rows = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            rows.lines().skip(1).forEach(calendar::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return calendar;
    }

    /** The last day of a limit of so many working days that starts on the day after {@code from}. */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day that lies so many working days before {@code from}. */
    public LocalDate minusWorkingDays(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            if (isWorkingDay(day)) {
                left--;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and with {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw CalendarProblem.YEAR_MISSING.because(
                    day.getYear() + " 年的工作日安排尚未公布或录入", "No working days are known for " + day.getYear());
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || (!weekend && !holidays.contains(day));
    }

    private void add(String row) {
        var cells = row.split(",", -1);
        var first = LocalDate.parse(cells[1]);
        years.add(first.getYear());
        var kind = cells[0].equals("holiday") ? holidays : makeUpDays;
        first.datesUntil(LocalDate.parse(cells[2]).plusDays(1)).forEach(kind::add);
    }
}
