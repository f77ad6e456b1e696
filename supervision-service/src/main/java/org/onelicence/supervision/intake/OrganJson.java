package org.onelicence.supervision.intake;

import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.register.Organ;

/** An organ as messages carry it; the English name may be missing. */
record OrganJson(String code, String name, @Nullable String nameEn) {

    Organ organ() {
        return new Organ(code, name, nameEn == null ? "" : nameEn);
    }
}
