package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a draft stands on its way to a version. */
public enum DraftStanding {
    /** Its officers still write it. */
    DRAFTED,
    /** A second officer has it; nobody writes. */
    UNDER_REVIEW,
    /** Back with reasons; it must be revised before it is handed on again. */
    RETURNED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
