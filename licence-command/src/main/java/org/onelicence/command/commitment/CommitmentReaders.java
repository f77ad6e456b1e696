package org.onelicence.command.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.onelicence.command.authority.AuthorityRegister;
import org.springframework.stereotype.Component;

/** Who may look into a commitment: who made it, and the department that relies on it. */
@Component
public class CommitmentReaders {

    private final Commitments commitments;
    private final AuthorityRegister register;
    private final Clock clock;

    CommitmentReaders(Commitments commitments, AuthorityRegister register, Clock clock) {
        this.commitments = commitments;
        this.register = register;
        this.clock = clock;
    }

    /** To everyone else it does not exist. */
    public CommitmentFile require(CommitmentId id, String subject) {
        var file = commitments.require(id);
        if (!file.scheduled().applicantSubject().equals(subject) && !serves(file, subject)) {
            throw CommitmentProblem.UNKNOWN.because("没有这份承诺", "There is no such commitment");
        }
        return file;
    }

    private boolean serves(CommitmentFile file, String subject) {
        return register.appointments(subject, LocalDate.now(clock)).stream()
                .anyMatch(officer ->
                        officer.departmentCode().equals(file.scheduled().organ().code()));
    }
}
