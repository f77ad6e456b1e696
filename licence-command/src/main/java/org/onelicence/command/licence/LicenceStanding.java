package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** What a whole licence is worth. Nobody sets it: it is read off the components (浦东新区“一业一证”改革规定 art.8). */
public enum LicenceStanding {
    VALID,
    RESTRICTED,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    DEREGISTERED;

    /** The first line that holds decides, the gravest first. */
    static LicenceStanding of(Collection<ComponentPermit> components) {
        if (components.stream().allMatch(is(ComponentStanding.DEREGISTERED))) {
            return DEREGISTERED;
        }
        if (components.stream()
                .anyMatch(component -> component.core() && component.standing().hasEnded())) {
            return TERMINATED;
        }
        if (components.stream().anyMatch(core(ComponentStanding.EXPIRED))) {
            return EXPIRED;
        }
        if (components.stream().anyMatch(core(ComponentStanding.SUSPENDED))
                || components.stream().allMatch(is(ComponentStanding.SUSPENDED))) {
            return SUSPENDED;
        }
        return components.stream().allMatch(is(ComponentStanding.VALID)) ? VALID : RESTRICTED;
    }

    private static Predicate<ComponentPermit> is(ComponentStanding standing) {
        return component -> component.standing() == standing;
    }

    private static Predicate<ComponentPermit> core(ComponentStanding standing) {
        return component -> component.core() && component.standing() == standing;
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
