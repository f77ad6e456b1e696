package org.onelicence.command.authority;

import java.util.Objects;

/** A public body as decisions and messages name it. */
public record Organ(String code, String name, String nameEn) {
    public Organ {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nameEn, "nameEn");
    }
}
