package org.onelicence.command.duty;

import org.onelicence.command.licence.LicenceId;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** The duties around one licence, read from the log itself. */
@Component
public class Duties {

    private final EventReader log;

    Duties(EventReader log) {
        this.log = log;
    }

    public DutyFile of(LicenceId licence) {
        return log.fold(DutiesId.of(licence).toString(), DutyFile.EMPTY, Duties::after);
    }

    static DutyFile after(DutyFile before, Object event) {
        return event instanceof DutyEvent duty ? before.after(duty) : before;
    }
}
