package org.onelicence.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.onelicence.platform.problem.Refusal.FieldError;
import org.onelicence.platform.problem.WebProblem;

/**
 * A day as everybody writes it, of a year a person could mean. {@code +999999999-12-31} is a day to Java and to no
 * database; 29 February is one every fourth year.
 */
public final class PlainDay {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2199;

    private PlainDay() {}

    public static LocalDate kept(String field, String typed) {
        if (!WRITTEN.matcher(typed).matches()) {
            throw noDay(field);
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() < YEAR_MIN || day.getYear() > YEAR_MAX) {
                throw noDay(field);
            }
            return day;
        } catch (DateTimeException none) {
            throw noDay(field);
        }
    }

    private static RuntimeException noDay(String field) {
        var years = YEAR_MIN + "–" + YEAR_MAX;
        return WebProblem.FIELDS_INVALID
                .because("请更正标出的字段", "Correct the fields named")
                .with(List.of(new FieldError(
                        field, "不是有效日期：年-月-日，" + years + " 年", "is not a day: year-month-day, of the years " + years)));
    }
}
