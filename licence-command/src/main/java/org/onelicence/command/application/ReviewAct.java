package org.onelicence.command.application;

import java.time.LocalDate;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.DecisionNumbers;

/**
 * The proof that this officer may act today on this matter. Made only by asking the register, so a rule that holds one
 * needs no further check of who asks.
 */
record ReviewAct(MatterReview review, OfficerOnDuty officer, LocalDate on, ApplicationId applicationId) {

    /** Who may do it: an officer who decides, one who inspects, or the head of the organ. */
    static ReviewAct by(
            String actor,
            ApplicationFile file,
            String matterRef,
            Capacity capacity,
            AuthorityRegister register,
            LocalDate on) {
        var review = file.review(matterRef);
        var officer = register.require(actor, review.matter().department().code(), capacity, on);
        ApplicationGuard.notOwn(file, actor);
        review.hands().mustAdmit(officer.officerNumber());
        mustHoldThePower(review.matter(), register, on);
        return new ReviewAct(review, officer, on, file.id());
    }

    /** Between the end of a power and the reassignment of its reviews nobody acts by it. */
    private static void mustHoldThePower(MatterApplied matter, AuthorityRegister register, LocalDate on) {
        var holder =
                register.holding(matter.department(), matter.matterRef(), on).organ();
        if (!holder.code().equals(matter.department().code())) {
            throw ApplicationProblem.POWER_ENDED.because("现由 " + holder.name() + " 办理", "Now with " + holder.nameEn());
        }
    }

    Organ organ() {
        return review.matter().department();
    }

    String matterRef() {
        return review.matter().matterRef();
    }

    String officerNumber() {
        return officer.officerNumber();
    }

    String decisionNumber() {
        return DecisionNumbers.of(organ(), on, applicationId.toString(), matterRef());
    }

    /** Accepted, not paused and not decided. */
    void mustBeUnderWay() {
        if (review.standing() == ReviewStanding.PAUSED) {
            throw ApplicationProblem.CLOCK_PAUSED.because("请先恢复计算期限", "Resume the clock first");
        }
        review.standing().mustBecome(ReviewStanding.UNDER_REVIEW);
    }
}
