package org.onelicence.command.instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.instant.RuleSetSamples.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language is closed and total: every rule answers every input, always the same. */
class RuleLanguageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final int ROUNDS = Integer.getInteger("rules.rounds", 20_000);
    private static final List<String> ODD = List.of(
            "",
            " ",
            "true",
            "TRUE",
            "false",
            "86",
            "-1",
            "1e9",
            "999999999999",
            "9999999999999",
            "0.1234567",
            "1.",
            "2026-11-18",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "today",
            "today-30",
            "today+99999",
            "today+999999",
            "today-",
            "form.a",
            "form.",
            "咖啡",
            "䶮堃镕",
            "\uD840",
            "\u0000",
            "١٢٣",
            "x".repeat(10_000));

    @ParameterizedTest
    @CsvSource({
        "is-present, 86, '', met",
        "is-true, true, '', met",
        "is-true, false, '', not-met",
        "is-true, yes, '', unknown",
        "is-false, false, '', met",
        "is-one-of, 浦东新区, 浦东新区|临港新片区, met",
        "is-one-of, 黄浦区, 浦东新区|临港新片区, not-met",
        "is-none-of, 黄浦区, 浦东新区, met",
        "at-least, 86, 86, met",
        "at-least, 85.999999, 86, not-met",
        "at-least, 八十六, 86, unknown",
        "at-most, 86.0, 86, met",
        "at-most, -1, 0, met",
        "same-as, 张三, form.other, met",
        "not-before, 2026-11-18, today, met",
        "not-before, 2026-11-17, today, not-met",
        "not-before, 2026-10-19, today-30, met",
        "not-before, 2026-10-18, today-30, not-met",
        "not-after, 2026-12-18, today+30, met",
        "not-after, 2024-02-29, 2024-02-29, met",
        "not-after, 2025-02-29, 2025-12-31, unknown",
    })
    void each_comparison_says_what_it_reads_like(String comparison, String answer, String operands, String outcome) {
        var values = operands.isEmpty() ? new String[0] : operands.split("\\|");
        var asked = rule("r", "form.a", Comparison.of(comparison), values);
        var facts = new Facts(Map.of("form.a", answer, "form.other", "张三"), TODAY);
        assertThat(asked.comparison().takes(asked.operands())).isTrue();
        assertThat(asked.judge(facts).outcome().code()).isEqualTo(outcome);
    }

    @Test
    void what_is_missing_is_left_to_a_person() {
        var nothing = new Facts(Map.of("form.blank", "  "), TODAY);
        assertThat(rule("r", "form.a", Comparison.IS_PRESENT).judge(nothing).outcome())
                .isEqualTo(RuleOutcome.NOT_MET);
        assertThat(rule("r", "form.blank", Comparison.IS_NONE_OF, "x")
                        .judge(nothing)
                        .outcome())
                .isEqualTo(RuleOutcome.UNKNOWN);
        assertThat(RuleSetSamples.rules().judge(nothing).grants()).isFalse();
    }

    @Test
    void no_draft_can_leave_out_the_second_licence() {
        var set = RuleSet.of(List.of(rule("no-second-licence", "form.a", Comparison.IS_PRESENT)));
        assertThat(set.rules()).containsExactly(Rule.NO_SECOND_LICENCE);
        assertThat(set.judge(new Facts(Map.of("form.a", "1"), TODAY)).grants()).isFalse();
    }

    @Test
    void whatever_is_asked_of_whatever_is_known_there_is_an_answer_and_always_the_same() {
        var seed = Long.getLong("rules.seed", 20261127L);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var set = new RuleSet(IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> anyRule(random, i))
                    .toList());
            var facts = anyFacts(random);
            var verdict = set.judge(facts);
            var again = new RuleSet(new ArrayList<>(set.rules()))
                    .judge(new Facts(new HashMap<>(facts.answers()), facts.on()));
            assertThat(again).as("seed " + seed + ", round " + round).isEqualTo(verdict);
            assertThat(verdict.findings()).hasSameSizeAs(set.rules());
            assertThat(new RuleSet(new ArrayList<>(set.rules())).sha256()).isEqualTo(set.sha256());
        }
    }

    @Test
    void other_rules_have_another_hash() {
        var one = rule("r", "form.a", Comparison.IS_ONE_OF, "ab", "c");
        var other = rule("r", "form.a", Comparison.IS_ONE_OF, "a", "bc");
        assertThat(new RuleSet(List.of(one)).sha256()).isNotEqualTo(new RuleSet(List.of(other)).sha256());
        var second = rule("s", "form.b", Comparison.IS_TRUE);
        for (var count : List.of("0", "1")) {
            var swallowed = rule(
                    "r",
                    "form.a",
                    Comparison.IS_ONE_OF,
                    "c",
                    second.code(),
                    second.textZh(),
                    second.textEn(),
                    second.legalBasis(),
                    second.input(),
                    second.comparison().code(),
                    count);
            var two = List.of(rule("r", "form.a", Comparison.IS_ONE_OF, "c"), second);
            assertThat(new RuleSet(List.of(swallowed)).sha256()).isNotEqualTo(new RuleSet(two).sha256());
        }
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Rule anyRule(Random random, int number) {
        var operands = new String[random.nextInt(3)];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = any(random);
        }
        return rule(
                "r" + number, "form." + (char) ('a' + random.nextInt(4)), any(random, Comparison.values()), operands);
    }

    private static Facts anyFacts(Random random) {
        var answers = new HashMap<String, String>();
        for (char key = 'a'; key < 'e'; key++) {
            if (random.nextInt(4) > 0) {
                answers.put("form." + key, any(random));
            }
        }
        return new Facts(answers, any(random, LocalDate.MIN, LocalDate.MAX, TODAY, LocalDate.of(2024, 2, 29)));
    }

    private static String any(Random random) {
        return random.nextInt(3) > 0 ? ODD.get(random.nextInt(ODD.size())) : Long.toString(random.nextLong());
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
