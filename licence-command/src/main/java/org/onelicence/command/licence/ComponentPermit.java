package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/** A component with where it stands now, since when and, when suspended, until when. */
public record ComponentPermit(
        GrantedComponent granted,
        ComponentStanding standing,
        LocalDate since,
        @Nullable LocalDate until) {

    static ComponentPermit of(GrantedComponent granted) {
        return new ComponentPermit(granted, ComponentStanding.VALID, granted.validFrom(), null);
    }

    public boolean core() {
        return granted.core();
    }

    ComponentPermit moved(ComponentStanding next, LocalDate on, @Nullable LocalDate until) {
        return new ComponentPermit(granted, next, on, until);
    }

    ComponentPermit validTo(LocalDate to) {
        return new ComponentPermit(granted.unified(granted.validFrom(), to), standing, since, until);
    }

    /** Its last day has passed and nothing else has ended it. */
    boolean isPast(LocalDate today) {
        var running = standing == ComponentStanding.VALID || standing == ComponentStanding.SUSPENDED;
        return running && granted.validTo() != null && today.isAfter(granted.validTo());
    }

    /** Its suspension had an end, and that has passed; what expired meanwhile does not come back to life. */
    boolean isSuspensionOver(LocalDate today) {
        return standing == ComponentStanding.SUSPENDED && until != null && today.isAfter(until) && !isPast(today);
    }

    /** Only these organs may touch it: the one that decided and the one in whose name it did (行政许可法 art.24, 69). */
    List<Organ> competentOrgans() {
        return Stream.of(granted.organ(), granted.inNameOf())
                .filter(Objects::nonNull)
                .toList();
    }
}
