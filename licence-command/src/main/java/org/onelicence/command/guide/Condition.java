package org.onelicence.command.guide;

import java.util.Objects;

/** One condition of entry in one of the five groups: premises, equipment, staff, funds, rules. */
public record Condition(String group, String textZh, String source) {
    public Condition {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(textZh, "textZh");
        Objects.requireNonNull(source, "source");
    }
}
