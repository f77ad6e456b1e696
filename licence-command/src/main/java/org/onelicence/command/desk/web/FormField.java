package org.onelicence.command.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One input of a legal act's form: the page draws it and the same bounds are checked when it comes back.
 *
 * @param options codes to choose from, named by the texts under {@code optionTexts}
 * @param label the field's own name, where it is not one of the page's texts
 */
public record FormField(
        String name,
        String kind,
        boolean required,
        int max,
        List<String> options,
        String optionTexts,
        @Nullable String label) {

    private static final int LINE_MAX = 200;
    private static final int TEXT_MAX = 1000;

    static FormField line(String name) {
        return new FormField(name, "text", true, LINE_MAX, List.of(), "", null);
    }

    static FormField text(String name) {
        return new FormField(name, "textarea", true, TEXT_MAX, List.of(), "", null);
    }

    static FormField day(String name) {
        return new FormField(name, "date", false, LINE_MAX, List.of(), "", null);
    }

    static <E> FormField oneOf(String name, String optionTexts, E[] values, Function<E, String> code) {
        var codes = Arrays.stream(values).map(code).toList();
        return new FormField(name, "select", true, LINE_MAX, codes, optionTexts, null);
    }

    FormField optional() {
        return new FormField(name, kind, false, max, options, optionTexts, label);
    }

    FormField labelled(String own) {
        return new FormField(name, kind, required, max, options, optionTexts, own);
    }

    /** Whether what was typed may be passed on. */
    boolean takes(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return !required;
        }
        return typed.length() <= max
                && (kind.equals("textarea") || typed.chars().noneMatch(Character::isISOControl));
    }
}
