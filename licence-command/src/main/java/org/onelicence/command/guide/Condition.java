package org.onelicence.command.guide;

/** One condition of entry in one of the five groups: premises, equipment, staff, funds, rules. */
public record Condition(String group, String textZh, String source) {}
