package org.onelicence.command.application;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.licence.LicencesInMemory;

/** What must be so for an application to be one. */
class SubmissionTest extends ApplicationRules {

    @Test
    void a_submission_remembers_the_guide_and_hides_what_is_personal() {
        application
                .givenNoPriorActivity()
                .when(submission(List.of(), Map.of("contactPhone", "13800000000")), by("chen"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        matches(event -> event instanceof ApplicationSubmitted made && hidesThePhone(made)))));
    }

    @Test
    void the_same_submission_again_changes_nothing() {
        application
                .given(submitted())
                .when(submission(List.of(), Map.of()), by("chen"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_form_with_a_gap_is_refused() {
        refused(application.givenNoPriorActivity(), submission(List.of(), Map.of()), "chen", "form-element-missing");
    }

    @Test
    void a_form_with_a_wrong_answer_is_refused() {
        refused(
                application.givenNoPriorActivity(),
                submission(List.of(), Map.of("contactPhone", "no number")),
                "chen",
                "form-element-invalid");
    }

    @Test
    void a_matter_of_another_industry_is_refused() {
        refused(
                application.givenNoPriorActivity(),
                submission(List.of("C-20"), Map.of("contactPhone", "13800000000")),
                "chen",
                "matter-of-another-industry");
    }

    @Test
    void a_second_active_licence_is_refused() {
        var id = LicenceId.of("91310115MAT1E0015C", LicenceSamples.PREMISES, 16);
        arranged(TODAY, LicencesInMemory.holdingOneFor(id));
        refused(
                application.givenNoPriorActivity(),
                submission(List.of(), Map.of("contactPhone", "13800000000")),
                "chen",
                "licence-already-active");
    }

    private static boolean hidesThePhone(ApplicationSubmitted made) {
        return made.guideVersion() == 1
                && made.form().isEmpty()
                && made.sealedForm().containsKey("contactPhone")
                && !made.toString().contains("13800000000");
    }

    private static SubmitApplication submission(List<String> matters, Map<String, String> form) {
        return new SubmitApplication(
                ID, 16, "91310115MAT1E0015C", "上海云间咖啡有限公司", LicenceSamples.PREMISES, matters, form, true);
    }
}
