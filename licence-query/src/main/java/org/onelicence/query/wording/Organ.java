package org.onelicence.query.wording;

import org.jspecify.annotations.Nullable;

/** A public organ as the messages name it. */
public record Organ(String code, String name, String nameEn) {

    /** The organ named in three columns, or none. */
    public static @Nullable Organ of(@Nullable String code, @Nullable String name, @Nullable String nameEn) {
        if (code == null || name == null) {
            return null;
        }
        return new Organ(code, name, nameEn == null ? name : nameEn);
    }

    public Text text() {
        return Text.of(name, nameEn);
    }
}
