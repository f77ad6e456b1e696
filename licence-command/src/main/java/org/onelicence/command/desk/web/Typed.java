package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer typed into the form of a legal act, already held against its fields. */
record Typed(Map<String, String> values) {

    /** Null where a field is missing, too long or no date: nothing is asked for then. */
    static @Nullable Typed in(List<FormField> fields, boolean confirm, Map<String, String> form) {
        if (confirm && !form.containsKey("confirmed")) {
            return null;
        }
        var fits = fields.stream()
                .allMatch(field -> field.takes(form.get(field.name()))
                        && (!field.kind().equals("date") || isDay(form.get(field.name()))));
        return fits ? new Typed(form) : null;
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    @Nullable
    String optional(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    @Nullable
    LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }

    private static boolean isDay(@Nullable String typed) {
        try {
            return typed == null
                    || typed.isBlank()
                    || LocalDate.parse(typed.strip()).getYear() > 0;
        } catch (DateTimeParseException no) {
            return false;
        }
    }
}
