package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.inspectionRecorded;
import static org.onelicence.command.application.ApplicationSamples.inspectionScheduled;
import static org.onelicence.command.application.ApplicationSamples.paused;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.licence.LicencesInMemory;

/** What may happen to a matter between its receipt and its decision, and what may not. */
class ReviewProcessTest extends ApplicationRules {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);
    private static final List<String> TWO = List.of("PD-AMR-001", "PD-AMR-002");

    @Test
    void a_matter_that_needs_no_licence_is_not_accepted() {
        assertThat(word(givenReceived(), turnAway(NotAcceptedGround.NO_LICENCE_NEEDED), "amr"))
                .isEqualTo(Outcome.ALLOWED);
        assertThat(word(givenAccepted(), turnAway(NotAcceptedGround.NO_LICENCE_NEEDED), "amr"))
                .isEqualTo("matter-already-accepted");
    }

    @Test
    void what_was_never_asked_for_cannot_be_missing() {
        assertThat(word(givenReceived(), turnAway(NotAcceptedGround.NOT_SUPPLEMENTED), "amr"))
                .isEqualTo("not-accepted-ground");
    }

    @Test
    void a_slip_is_corrected_at_the_counter_and_sealed() {
        var corrected =
                Outcome.of(givenReceived(), correction("contactPhone"), "amr").events();
        assertThat(corrected).singleElement().isInstanceOf(CorrectedOnTheSpot.class);
        assertThat(corrected.toString()).doesNotContain("13900000000");
        assertThat(word(givenAccepted(), correction("contactPhone"), "amr")).isEqualTo("correction-too-late");
        assertThat(word(givenReceived(), correction("shoeSize"), "amr")).isEqualTo("form-element-missing");
    }

    @Test
    void an_inspection_needs_two_officers_who_serve_on_that_day() {
        assertThat(word(givenAccepted(), inspection(TODAY, List.of("PD-AMR-001", "PD-AMR-001")), "amr"))
                .isEqualTo("two-officers-needed");
        assertThat(word(givenAccepted(), inspection(TODAY, List.of("PD-AMR-001", "PD-FRB-001")), "amr"))
                .isEqualTo("officer-number-unknown");
        assertThat(word(givenAccepted(), inspection(TODAY, TWO), "amr")).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void an_inspection_lies_within_the_limit() {
        assertThat(word(givenAccepted(), inspection(TODAY.minusDays(1), TWO), "amr"))
                .isEqualTo("inspection-date");
        assertThat(word(givenAccepted(), inspection(DUE.plusDays(1), TWO), "amr"))
                .isEqualTo("inspection-date");
        assertThat(word(givenAccepted(), inspection(LocalDate.MAX, TWO), "amr")).isEqualTo("inspection-date");
        assertThat(word(givenReceived(), inspection(TODAY, TWO), "amr")).isEqualTo("decision-before-acceptance");
    }

    @Test
    void only_its_inspectors_record_an_inspection_and_not_before_its_day() {
        var agreed = inspectionScheduled(FOOD, TODAY);
        var later = inspectionScheduled(FOOD, TODAY.plusDays(1));
        assertThat(word(givenAccepted(agreed), found(true), "amr2")).isEqualTo(Outcome.ALLOWED);
        assertThat(word(givenAccepted(later), found(true), "amr2")).isEqualTo("inspection-date");
        assertThat(word(givenAccepted(), found(true), "amr2")).isEqualTo("inspection-not-scheduled");
        assertThat(word(givenAccepted(agreed), found(true), "amr-head")).isEqualTo("officer-lacks-capacity");
        var byOthers =
                new InspectionScheduled(ID, FOOD, TODAY, TODAY, List.of("PD-AMR-001", "PD-AMR-003"), AMR, "PD-AMR-001");
        assertThat(word(givenAccepted(byOthers), found(true), "amr2")).isEqualTo("inspector-not-appointed");
    }

    @Test
    void nothing_is_granted_against_what_the_inspectors_found_or_before_they_looked() {
        var grant = new GrantMatter(ID, FOOD);
        var agreed = inspectionScheduled(FOOD, TODAY);
        assertThat(word(givenAccepted(agreed), grant, "amr")).isEqualTo("inspection-outstanding");
        assertThat(word(givenAccepted(agreed, inspectionRecorded(FOOD, TODAY, false)), grant, "amr"))
                .isEqualTo("inspection-failed");
        assertThat(word(givenAccepted(agreed, inspectionRecorded(FOOD, TODAY, true)), grant, "amr"))
                .isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void while_the_clock_stands_nothing_is_decided_and_the_days_are_added_after() {
        var pause = paused(FOOD, TODAY);
        arranged(TODAY.plusDays(7), LicencesInMemory.of());
        assertThat(word(givenAccepted(pause), new GrantMatter(ID, FOOD), "amr")).isEqualTo("clock-paused");
        var resumed = Outcome.of(givenAccepted(pause), new ResumeClock(ID, FOOD, "检验合格"), "amr");
        assertThat(resumed.events()).singleElement().isInstanceOfSatisfying(ClockResumed.class, event -> {
            assertThat(event.notCounted()).isEqualTo(5);
            assertThat(event.dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
        });
        assertThat(word(givenAccepted(), new ResumeClock(ID, FOOD, "检验合格"), "amr"))
                .isEqualTo("clock-not-paused");
        assertThat(word(givenReceived(), new PauseClock(ID, FOOD, PauseGround.TEST, 10, "检验"), "amr"))
                .isEqualTo("decision-before-acceptance");
    }

    @Test
    void the_head_extends_a_limit_once_by_ten_working_days() {
        var extend = new ExtendLimit(ID, FOOD, "需要进一步核实");
        var extended = Outcome.of(givenAccepted(), extend, "amr-head").events();
        assertThat(extended).singleElement().isInstanceOfSatisfying(LimitExtended.class, event -> assertThat(
                        event.dueOn())
                .isEqualTo(LocalDate.of(2026, 12, 30)));
        assertThat(word(givenAccepted(extended.get(0)), extend, "amr-head")).isEqualTo("limit-already-extended");
        assertThat(word(givenAccepted(), extend, "amr")).isEqualTo("officer-lacks-capacity");
        arranged(DUE.plusDays(1), LicencesInMemory.of());
        assertThat(word(givenAccepted(), extend, "amr-head")).isEqualTo("limit-has-passed");
    }

    @Test
    void an_optional_matter_may_be_given_up_by_its_applicant_only() {
        assertThat(word(givenReceived(), new AbandonMatter(ID, "X-10", "不再设置"), "chen"))
                .isEqualTo(Outcome.ALLOWED);
        assertThat(word(givenReceived(), new AbandonMatter(ID, FOOD, "不再设置"), "chen"))
                .isEqualTo("core-matter-cannot-be-abandoned");
        assertThat(word(givenReceived(), new AbandonMatter(ID, "X-10", "不再设置"), "lin"))
                .isEqualTo("application-unknown");
    }

    private static RefuseAcceptance turnAway(NotAcceptedGround ground) {
        return new RefuseAcceptance(ID, FOOD, ground, "理由");
    }

    private static CorrectOnTheSpot correction(String element) {
        return new CorrectOnTheSpot(ID, FOOD, Map.of(element, "13900000000"));
    }

    private static ScheduleInspection inspection(LocalDate on, List<String> officers) {
        return new ScheduleInspection(ID, FOOD, on, officers);
    }

    private static RecordInspection found(boolean passed) {
        return new RecordInspection(ID, FOOD, passed, "操作区与就餐区分开");
    }

    private TestExecutor<Application> givenReceived() {
        return application.given(submitted(), received());
    }

    private TestExecutor<Application> givenAccepted(Object... more) {
        return application.given(Stream.concat(Stream.of(submitted(), received(), accepted(FOOD)), Stream.of(more))
                .toList());
    }

    private static String word(TestExecutor<Application> given, ApplicationCommand command, String actor) {
        return Outcome.of(given, command, actor).word();
    }
}
