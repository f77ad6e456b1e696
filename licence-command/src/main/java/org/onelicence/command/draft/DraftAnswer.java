package org.onelicence.command.draft;

import org.jspecify.annotations.Nullable;

/** One value of the form; without a source it was typed, and then nothing overwrites it. */
public record DraftAnswer(String value, @Nullable PrefillSource source) {

    static DraftAnswer typed(String value) {
        return new DraftAnswer(value, null);
    }
}
