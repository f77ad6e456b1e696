package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.Optional;
import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationEvent.MatterReassigned;
import org.onelicence.command.application.ApplicationEvent.OfficerRecused;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;

/** Who answers for a matter under review: which organ, and which of its officers not. */
final class Responsibility {

    private Responsibility() {}

    /**
     * The review follows the power, and its clock goes on: nothing is decided by an organ that lost it, and what was
     * decided stays with the organ of its day (行政许可法 art.23, 24).
     */
    static Optional<MatterReassigned> reassigned(
            ApplicationFile file, String matterRef, AuthorityRegister register, LocalDate on) {
        var review = file.review(matterRef);
        var from = review.matter().department();
        var held = register.holding(from, matterRef, on);
        if (!file.standing().isOpen()
                || review.standing().hasEnded()
                || held.organ().code().equals(from.code())) {
            return Optional.empty();
        }
        return Optional.of(
                new MatterReassigned(file.id(), matterRef, on, from, held.organ(), held.inNameOf(), held.reason()));
    }

    static boolean isHeld(MatterApplied matter, AuthorityRegister register, LocalDate on) {
        var holder =
                register.holding(matter.department(), matter.matterRef(), on).organ();
        return holder.code().equals(matter.department().code());
    }

    static MatterApplied heldOn(MatterApplied matter, AuthorityRegister register, LocalDate on) {
        var held = register.holding(matter.department(), matter.matterRef(), on);
        return isHeld(matter, register, on) ? matter : matter.heldBy(held.organ(), held.inNameOf());
    }

    /** An officer steps back by himself; the head keeps any officer of the organ away (公务员法 art.77). */
    static OfficerRecused recused(
            ApplicationFile file, RecuseOfficer asked, String actor, AuthorityRegister register, LocalDate on) {
        var review = ApplicationGuard.open(file).review(asked.matterRef());
        var organ = review.matter().department();
        var stepsBack = register.serving(actor, organ.code(), on)
                .filter(officer -> officer.officerNumber().equals(asked.officerNumber()))
                .isPresent();
        var by = stepsBack
                ? asked.officerNumber()
                : register.require(actor, organ.code(), Capacity.HEAD, on).officerNumber();
        register.requireServing(asked.officerNumber(), organ.code(), on);
        if (review.standing().hasEnded()) {
            throw ApplicationProblem.ALREADY_DECIDED.because("该事项已办结", "Nothing is left to keep away from");
        }
        review.hands().mustAdmit(asked.officerNumber());
        return new OfficerRecused(
                file.id(),
                asked.matterRef(),
                on,
                asked.officerNumber(),
                asked.ground().code(),
                organ,
                by);
    }
}
