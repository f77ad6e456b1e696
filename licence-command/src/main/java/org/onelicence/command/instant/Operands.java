package org.onelicence.command.instant;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as rules and answers write them; what is written otherwise is nothing, never an error. */
final class Operands {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern RELATIVE = Pattern.compile("today([+-][0-9]{1,5})?");
    private static final int TODAY = "today".length();

    private Operands() {}

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static boolean isDay(String operand) {
        return RELATIVE.matcher(operand).matches() || date(operand).isPresent();
    }

    static Optional<LocalDate> day(String operand, LocalDate today) {
        if (!RELATIVE.matcher(operand).matches()) {
            return date(operand);
        }
        var days = operand.length() == TODAY ? 0 : Integer.parseInt(operand.substring(TODAY));
        try {
            return Optional.of(today.plusDays(days));
        } catch (DateTimeException outOfTime) {
            return Optional.empty();
        }
    }
}
