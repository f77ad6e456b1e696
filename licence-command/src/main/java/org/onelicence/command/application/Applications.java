package org.onelicence.command.application;

import java.util.Optional;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** Applications read from the log itself, without a lock: what was just recorded is there. */
@Component
public class Applications {

    private final EventReader log;

    Applications(EventReader log) {
        this.log = log;
    }

    public Optional<ApplicationFile> find(ApplicationId id) {
        return log.fold(id.toString(), Optional.empty(), Applications::after);
    }

    public ApplicationFile require(ApplicationId id) {
        return find(id).orElseThrow(() -> ApplicationProblem.UNKNOWN.because("没有这份申请", "There is no such application"));
    }

    static Optional<ApplicationFile> after(Optional<ApplicationFile> before, Object event) {
        return event instanceof ApplicationEvent application
                ? Optional.of(ApplicationFile.after(before.orElse(null), application))
                : before;
    }
}
