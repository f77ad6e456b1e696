package org.onelicence.command.commitment;

import java.util.Optional;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** Commitments read from the log itself, without a lock. */
@Component
public class Commitments {

    private final EventReader log;

    Commitments(EventReader log) {
        this.log = log;
    }

    public Optional<CommitmentFile> find(CommitmentId id) {
        return log.fold(id.toString(), Optional.empty(), Commitments::after);
    }

    public CommitmentFile require(CommitmentId id) {
        return find(id).orElseThrow(() -> CommitmentProblem.UNKNOWN.because("没有这份承诺", "There is no such commitment"));
    }

    static Optional<CommitmentFile> after(Optional<CommitmentFile> before, Object event) {
        return event instanceof CommitmentEvent commitment
                ? Optional.of(CommitmentFile.after(before.orElse(null), commitment))
                : before;
    }
}
