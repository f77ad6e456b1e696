package org.onelicence.command.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an officer may do for the department: take papers in, decide, or look at the premises. */
public enum Capacity {
    RECEIVE,
    DECIDE,
    INSPECT;

    @JsonCreator
    public static Capacity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
