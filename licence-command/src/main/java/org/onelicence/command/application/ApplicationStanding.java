package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an application as a whole stands. Receipt is not acceptance: acceptance belongs to each matter. */
public enum ApplicationStanding {
    SUBMITTED,
    RECEIVED,
    WITHDRAWN,
    CLOSED;

    boolean isOpen() {
        return this == SUBMITTED || this == RECEIVED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
