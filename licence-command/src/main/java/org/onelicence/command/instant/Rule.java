package org.onelicence.command.instant;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence of a rule set: what an input must be, in both languages and with the provision that asks for it.
 *
 * @param input for instance {@code form.businessArea}, {@code application.district}, {@code register.otherActiveLicence}
 * @param operands what the comparison compares with
 */
public record Rule(
        String code,
        String textZh,
        String textEn,
        String legalBasis,
        String input,
        Comparison comparison,
        List<String> operands) {

    private static final Pattern INPUT =
            Pattern.compile("(form|application|register|entity)\\.[A-Za-z][A-Za-z0-9]{0,59}");

    /** Stands in every set, whoever drafts it: the machine makes no second licence where one is active. */
    static final Rule NO_SECOND_LICENCE = new Rule(
            "no-second-licence",
            "同一主体、场所和行业没有另一张有效的行业综合许可证",
            "No other active licence for the same holder, premises and industry",
            "浦东新区“一业一证”改革规定",
            "register.otherActiveLicence",
            Comparison.IS_FALSE,
            List.of());

    public Rule {
        operands = List.copyOf(operands);
    }

    static boolean isInput(String name) {
        return INPUT.matcher(name).matches();
    }

    /** The inputs it looks at. */
    Stream<String> inputs() {
        return comparison == Comparison.SAME_AS ? Stream.concat(Stream.of(input), operands.stream()) : Stream.of(input);
    }

    Finding judge(Facts facts) {
        var missing = comparison == Comparison.IS_PRESENT ? RuleOutcome.NOT_MET : RuleOutcome.UNKNOWN;
        return new Finding(
                code,
                facts.answer(input)
                        .map(answer -> comparison.judge(answer, operands, facts))
                        .orElse(missing));
    }
}
