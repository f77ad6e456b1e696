package org.onelicence.command.instant;

import java.util.List;
import java.util.stream.Stream;

/** The rules of one version, complete: a decision made under it can be made again as long as the log is kept. */
public record RuleSet(List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** With the rule that no draft can leave out. */
    static RuleSet of(List<Rule> drafted) {
        var without = drafted.stream().filter(rule -> !rule.code().equals(Rule.NO_SECOND_LICENCE.code()));
        return new RuleSet(
                Stream.concat(Stream.of(Rule.NO_SECOND_LICENCE), without).toList());
    }

    /** Every rule is asked, also after one has failed: the person it goes to sees all of what stands in the way. */
    public Verdict judge(Facts facts) {
        return new Verdict(rules.stream().map(rule -> rule.judge(facts)).toList());
    }

    /** What it looks at, each input once. */
    public List<String> inputs() {
        return rules.stream().flatMap(Rule::inputs).distinct().toList();
    }

    public Rule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule of this version is called " + code));
    }

    /** Of everything in it, texts too: the same hash, the same rules. */
    public String sha256() {
        return Sha256.ofAll(rules.stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(
                                rule.code(),
                                rule.textZh(),
                                rule.textEn(),
                                rule.legalBasis(),
                                rule.input(),
                                rule.comparison().code(),
                                Integer.toString(rule.operands().size())),
                        rule.operands().stream()))
                .toList());
    }
}
