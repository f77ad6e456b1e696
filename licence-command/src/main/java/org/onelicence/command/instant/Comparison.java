package org.onelicence.command.instant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Everything a rule can say, and no more: the language is closed so that whoever answers for a rule set can read all of
 * it, and so that every rule has an answer to every input.
 */
public enum Comparison {
    IS_PRESENT(0, 0),
    IS_TRUE(0, 0),
    IS_FALSE(0, 0),
    IS_ONE_OF(1, 100),
    IS_NONE_OF(1, 100),
    /** Another input says the same. */
    SAME_AS(1, 1),
    AT_LEAST(1, 1),
    AT_MOST(1, 1),
    /** A day, or {@code today}, {@code today-30}, {@code today+30}: counted from the day of the decision. */
    NOT_BEFORE(1, 1),
    NOT_AFTER(1, 1);

    private final int operandsMin;
    private final int operandsMax;

    Comparison(int operandsMin, int operandsMax) {
        this.operandsMin = operandsMin;
        this.operandsMax = operandsMax;
    }

    boolean takes(List<String> operands) {
        return operands.size() >= operandsMin
                && operands.size() <= operandsMax
                && operands.stream().allMatch(this::reads);
    }

    private boolean reads(String operand) {
        return switch (this) {
            case SAME_AS -> Rule.isInput(operand);
            case AT_LEAST, AT_MOST -> Operands.number(operand).isPresent();
            case NOT_BEFORE, NOT_AFTER -> Operands.isDay(operand);
            default -> !operand.isBlank();
        };
    }

    /** What becomes of an answer that is there; what cannot be read is left to a person. */
    RuleOutcome judge(String answer, List<String> operands, Facts facts) {
        return switch (this) {
            case IS_PRESENT -> RuleOutcome.MET;
            case IS_TRUE -> bool(answer, "true");
            case IS_FALSE -> bool(answer, "false");
            case IS_ONE_OF -> RuleOutcome.of(operands.contains(answer));
            case IS_NONE_OF -> RuleOutcome.of(!operands.contains(answer));
            case SAME_AS -> of(Optional.of(answer), facts.answer(first(operands)), String::equals);
            case AT_LEAST ->
                of(Operands.number(answer), Operands.number(first(operands)), (is, bound) -> is.compareTo(bound) >= 0);
            case AT_MOST ->
                of(Operands.number(answer), Operands.number(first(operands)), (is, bound) -> is.compareTo(bound) <= 0);
            case NOT_BEFORE ->
                of(Operands.date(answer), Operands.day(first(operands), facts.on()), (is, day) -> !is.isBefore(day));
            case NOT_AFTER ->
                of(Operands.date(answer), Operands.day(first(operands), facts.on()), (is, day) -> !is.isAfter(day));
        };
    }

    private static RuleOutcome bool(String answer, String wanted) {
        return answer.equals("true") || answer.equals("false")
                ? RuleOutcome.of(answer.equals(wanted))
                : RuleOutcome.UNKNOWN;
    }

    private static <T> RuleOutcome of(Optional<T> answer, Optional<T> operand, BiPredicate<T, T> holds) {
        return answer.isPresent() && operand.isPresent()
                ? RuleOutcome.of(holds.test(answer.get(), operand.get()))
                : RuleOutcome.UNKNOWN;
    }

    private static String first(List<String> operands) {
        return operands.isEmpty() ? "" : operands.get(0);
    }

    @JsonCreator
    public static Comparison of(String code) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such comparison: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
