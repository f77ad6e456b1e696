package org.onelicence.supervision.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The rules of the assessment, read from {@code assessment-rules.yaml} and shown on the page. Their figures are ours
 * (inference); the four classes are the national scale: A low, B ordinary, C higher, D high risk.
 */
@ConfigurationProperties("assessment-rules")
public record RuleSet(String version, int windowMonths, int pointsFromC, int pointsFromD, List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** One line of the rules: this fact gives so many points; fewer than none for what speaks for the holder. */
    public record Rule(String fact, int points, String zh, String en) {}

    /** A fact as the rules see it. */
    record Fact(String factId, String fact, LocalDate happenedOn) {}

    record Judgement(String holderClass, int points, List<Weighed> inputs) {}

    /** Counts the facts of the window that ends today. Fewer than 0 points: A; then B, from the set figures C and D. */
    Judgement judge(List<Fact> facts, LocalDate today) {
        var since = today.minusMonths(windowMonths);
        var inputs = new ArrayList<Weighed>();
        for (var rule : rules) {
            var count = (int) facts.stream()
                    .filter(fact -> fact.fact().equals(rule.fact()))
                    .filter(fact -> fact.happenedOn().isAfter(since))
                    .count();
            if (count > 0) {
                inputs.add(new Weighed(rule.fact(), count, count * rule.points()));
            }
        }
        var points = inputs.stream().mapToInt(Weighed::points).sum();
        return new Judgement(classOf(points), points, List.copyOf(inputs));
    }

    public Optional<Rule> rule(String fact) {
        return rules.stream().filter(rule -> rule.fact().equals(fact)).findFirst();
    }

    private String classOf(int points) {
        if (points >= pointsFromD) {
            return "D";
        }
        if (points >= pointsFromC) {
            return "C";
        }
        return points < 0 ? "A" : "B";
    }
}
