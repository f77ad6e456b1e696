package org.onelicence.command.application;

import java.time.LocalDate;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentProblem;
import org.onelicence.command.commitment.CommitmentTerms;

/** 告知承诺: what an applicant may promise instead of proving it, and what may be decided on such a promise alone. */
final class CommitmentSigning {

    private CommitmentSigning() {}

    static CommitmentSigned signed(ApplicationFile file, SignCommitment asked, CommitmentTerms terms, LocalDate on) {
        var review = file.review(asked.matterRef());
        if (review.standing().hasEnded()) {
            throw ApplicationProblem.ALREADY_DECIDED.because(
                    "该事项当前状态为 " + review.standing().code(),
                    "The matter is " + review.standing().code());
        }
        if (review.commitment() != null) {
            throw CommitmentProblem.ALREADY_SIGNED.because("承诺书已于此前签署", "It was signed before");
        }
        var matter = terms.require(asked.matterRef());
        matter.refuseUnlessAdmitted(asked.elements());
        if (!review.matter().admitsCommitment()) {
            throw CommitmentProblem.NOT_ADMITTED.because("该行业指南不适用告知承诺", "The guide admits none for this matter");
        }
        var sha256 = matter.sha256();
        if (asked.textVersion() != matter.textVersion() || !asked.textSha256().equals(sha256)) {
            throw CommitmentProblem.TEXT_CHANGED.because(
                    "现行文本为第 " + matter.textVersion() + " 版", "The text is version " + matter.textVersion() + " now");
        }
        return new CommitmentSigned(
                file.id(),
                asked.matterRef(),
                on,
                asked.elements().stream().sorted().map(ApprovalElement::code).toList(),
                matter.textVersion(),
                sha256,
                matter.text());
    }

    /** Papers are not asked for only where all of the matter was promised, and where the catalogue lets it be decided so. */
    static void mustCarryAGrant(MatterReview review, CommitmentTerms terms) {
        var signed = review.commitment();
        if (signed == null) {
            throw CommitmentProblem.NOT_SIGNED.because("请先由申请人签署承诺书", "The applicant signs first");
        }
        var matter = terms.require(signed.matterRef());
        var all = matter.terms().stream()
                .allMatch(term -> signed.elements().contains(term.element().code()));
        if (!matter.onTheSpot() || !all) {
            throw CommitmentProblem.NOT_ON_THE_SPOT.because(
                    "须审查未承诺的要素后再决定", "What was not promised is reviewed before a decision");
        }
    }
}
