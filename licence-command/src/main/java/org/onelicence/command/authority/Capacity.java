package org.onelicence.command.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an officer may do for the department: take papers in, decide, look at the premises, or head it. */
public enum Capacity {
    RECEIVE,
    DECIDE,
    INSPECT,
    /** 行政机关负责人: extends a limit (行政许可法 art.42(1)). */
    HEAD;

    @JsonCreator
    public static Capacity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
