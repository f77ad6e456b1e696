package org.onelicence.command.licence;

import java.util.Optional;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** Licences read from the log itself, without a lock: for pages, and for decisions that ask about a licence. */
@Component
public class Licences {

    private final EventReader log;

    Licences(EventReader log) {
        this.log = log;
    }

    public Optional<LicenceFile> find(LicenceId id) {
        return log.fold(id.toString(), Optional.empty(), Licences::after);
    }

    public LicenceFile require(LicenceId id) {
        return find(id).orElseThrow(() -> LicenceProblem.UNKNOWN.because("没有这张许可证", "There is no such licence"));
    }

    static Optional<LicenceFile> after(Optional<LicenceFile> before, Object event) {
        return event instanceof LicenceEvent licence
                ? Optional.of(LicenceFile.after(before.orElse(null), licence))
                : before;
    }
}
