package org.onelicence.command.instant;

/** What one rule found. */
public record Finding(String rule, RuleOutcome outcome) {}
