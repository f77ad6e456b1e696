package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.inspectionRecorded;
import static org.onelicence.command.application.ApplicationSamples.inspectionScheduled;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.GrantOnCommitment;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentTerms;

/** What an applicant may promise, and what is decided on it at once. */
class CommitmentSigningTest extends ApplicationRules {

    private static final String ALCOHOL = "X-03";
    private static final CommitmentTerms TERMS = new CommitmentTerms();
    private static final Set<ApprovalElement> ALL =
            EnumSet.of(ApprovalElement.PREMISES, ApprovalElement.STAFF, ApprovalElement.MANAGEMENT_RULES);

    @Test
    void the_text_that_was_read_is_kept() {
        application.given(submission("yes")).when(sign(ALL), by("chen")).expectEvents(signed(ALL));
    }

    @Test
    void nobody_signs_for_another() {
        refused(application.given(submission("yes")), sign(ALL), "lin", "application-unknown");
    }

    @Test
    void what_the_law_or_the_guide_excludes_is_not_signed() {
        refused(
                application.given(submitted(List.of(matter("X-01", "partly")))),
                new SignCommitment(ID, "X-01", EnumSet.of(ApprovalElement.EQUIPMENT), 1, sha("X-01")),
                "chen",
                "commitment-excluded");
        refused(application.given(submission("no")), sign(ALL), "chen", "commitment-not-admitted");
        refused(
                application.given(submission("yes")),
                sign(EnumSet.of(ApprovalElement.FUNDS)),
                "chen",
                "commitment-not-admitted");
    }

    @Test
    void a_text_that_has_changed_is_read_again() {
        for (var stale : List.of(
                new SignCommitment(ID, ALCOHOL, ALL, 2, sha(ALCOHOL)),
                new SignCommitment(ID, ALCOHOL, ALL, 1, sha("X-01")))) {
            refused(application.given(submission("yes")), stale, "chen", "commitment-text-changed");
        }
    }

    @Test
    void it_is_signed_once_and_before_the_decision() {
        refused(application.given(submission("yes"), signed(ALL)), sign(ALL), "chen", "commitment-already-signed");
        refused(
                application.given(
                        submission("yes"), received(), accepted(ALCOHOL), ApplicationSamples.granted(ALCOHOL)),
                sign(ALL),
                "chen",
                "matter-already-decided");
    }

    @Test
    void a_promise_that_covers_the_whole_matter_is_decided_on_the_spot() {
        var accepted =
                new MatterAccepted(ID, ALCOHOL, TODAY, LocalDate.of(2026, 12, 16), false, AMR, null, "PD-AMR-001");
        application
                .given(submission("yes"), received(), signed(ALL))
                .when(new GrantOnCommitment(ID, ALCOHOL), by("amr"))
                .expectEvents(accepted, grant());
    }

    @Test
    void what_was_not_promised_is_reviewed_first() {
        var some = EnumSet.of(ApprovalElement.PREMISES);
        refused(
                application.given(submission("yes"), received(), signed(some)),
                new GrantOnCommitment(ID, ALCOHOL),
                "amr",
                "commitment-not-on-the-spot");
        refused(
                application.given(submission("yes"), received()),
                new GrantOnCommitment(ID, ALCOHOL),
                "amr",
                "commitment-not-signed");
    }

    @Test
    void never_where_an_inspection_is_outstanding_or_was_failed() {
        var visit = inspectionScheduled(ALCOHOL, TODAY);
        refused(
                application.given(submission("yes"), received(), signed(ALL), accepted(ALCOHOL), visit),
                new GrantOnCommitment(ID, ALCOHOL),
                "amr",
                "inspection-outstanding");
        refused(
                application.given(
                        submission("yes"),
                        received(),
                        signed(ALL),
                        accepted(ALCOHOL),
                        visit,
                        inspectionRecorded(ALCOHOL, TODAY, false)),
                new GrantOnCommitment(ID, ALCOHOL),
                "amr",
                "inspection-failed");
    }

    private static SignCommitment sign(Set<ApprovalElement> elements) {
        return new SignCommitment(ID, ALCOHOL, elements, 1, sha(ALCOHOL));
    }

    private static CommitmentSigned signed(Set<ApprovalElement> elements) {
        return new CommitmentSigned(
                ID,
                ALCOHOL,
                TODAY,
                elements.stream().map(ApprovalElement::code).toList(),
                1,
                sha(ALCOHOL),
                TERMS.require(ALCOHOL).text());
    }

    private static String sha(String matterRef) {
        return TERMS.require(matterRef).sha256();
    }

    private static MatterGranted grant() {
        var made = submission("yes");
        var number = org.onelicence.command.licence.DecisionNumbers.of(AMR, TODAY, ID.toString(), ALCOHOL);
        return new MatterGranted(
                ID,
                made.uscc(),
                made.holderName(),
                16,
                made.premises(),
                ALCOHOL,
                "事项",
                "Matter",
                AMR,
                null,
                number,
                TODAY,
                "条例",
                true,
                "PD-AMR-001");
    }

    private static ApplicationEvent.ApplicationSubmitted submission(String commitment) {
        return submitted(List.of(ApplicationSamples.food(), matter(ALCOHOL, commitment)));
    }

    private static MatterApplied matter(String ref, String commitment) {
        return new MatterApplied(ref, "事项", "Matter", "licence", AMR, null, false, 20, "条例", commitment);
    }
}
