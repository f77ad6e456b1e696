package org.onelicence.command.instant;

import java.util.List;

/** What a rule set says of one matter: only when every rule is met may the matter be granted without a person. */
public record Verdict(List<Finding> findings) {

    public static final String GRANTED = "granted";
    public static final String TO_A_PERSON = "to-a-person";

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean grants() {
        return failed().isEmpty();
    }

    public String outcome() {
        return grants() ? GRANTED : TO_A_PERSON;
    }

    public List<String> failed() {
        return findings.stream()
                .filter(finding -> finding.outcome() != RuleOutcome.MET)
                .map(Finding::rule)
                .toList();
    }
}
