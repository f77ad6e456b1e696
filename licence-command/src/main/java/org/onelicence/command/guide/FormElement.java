package org.onelicence.command.guide;

import java.util.List;
import java.util.Objects;

/**
 * One thing the single form asks beyond the application's own fields (credit code, holder, premises, matters,
 * signature). The kind is one of text, number, boolean, choice, phone, uscc; only a choice has options.
 */
public record FormElement(
        String key,
        String labelZh,
        String labelEn,
        String kind,
        List<String> options,
        boolean required,
        boolean personal,
        String source) {
    public FormElement {
        Objects.requireNonNull(key, "key");
        options = List.copyOf(options);
    }
}
