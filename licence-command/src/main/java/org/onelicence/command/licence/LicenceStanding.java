package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;

/** What a whole licence is worth. Nobody sets it: it is read off the components (浦东新区“一业一证”改革规定 art.8). */
public enum LicenceStanding {
    VALID,
    RESTRICTED,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    DEREGISTERED;

    /** The first line of the table that holds decides. */
    static LicenceStanding of(Collection<ComponentPermit> components) {
        return LicenceRule.firstToHoldFor(components).standing();
    }

    /** While it is active no second licence may be issued for the same holder, place and industry. */
    public boolean isActive() {
        return this == VALID || this == RESTRICTED || this == SUSPENDED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
