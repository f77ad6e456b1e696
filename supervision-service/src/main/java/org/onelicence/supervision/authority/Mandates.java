package org.onelicence.supervision.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.security.Roles;
import org.onelicence.supervision.register.Officers;
import org.springframework.stereotype.Component;

/** Looks up what the one who is signed in may do today. Asked anew each time: a dismissal counts at once. */
@Component
public class Mandates {

    private final Officers officers;
    private final Clock clock;

    Mandates(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /** The mandate of whoever asks; of the public, none. */
    public Mandate today() {
        var actor = Actor.currentOrNull();
        if (actor == null) {
            return Mandate.NONE;
        }
        var number = actor.officerNumber();
        Set<String> departments = number == null ? Set.of() : officers.departmentsOf(number, LocalDate.now(clock));
        return new Mandate(actor.is(Roles.SUPERVISOR), number, departments);
    }
}
