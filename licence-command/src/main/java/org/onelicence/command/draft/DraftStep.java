package org.onelicence.command.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked, one page after the other. Each can be left unfinished; only the last one wants all of them whole. */
public enum DraftStep {
    MATTERS,
    HOLDER,
    FORM,
    MATERIALS,
    COMMITMENT,
    CHECK;

    private static final List<DraftStep> IN_ORDER = List.of(values());

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DraftStep> of(String code) {
        return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    public DraftStep next() {
        return IN_ORDER.get(Math.min(IN_ORDER.indexOf(this) + 1, IN_ORDER.size() - 1));
    }

    public DraftStep before() {
        return IN_ORDER.get(Math.max(IN_ORDER.indexOf(this) - 1, 0));
    }
}
