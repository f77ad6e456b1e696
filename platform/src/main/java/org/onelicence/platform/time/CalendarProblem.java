package org.onelicence.platform.time;

import org.onelicence.platform.problem.Problem;

/** The way the calendar of working days says no: it never guesses. */
public enum CalendarProblem implements Problem {
    YEAR_MISSING("calendar-year-missing", "工作日历缺少该年度", "The calendar of working days lacks the year", Kind.UNAVAILABLE);

    private final Wording wording;

    CalendarProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
