package org.onelicence.command.application;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.hamcrest.Matchers.startsWith;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.fire;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.granted;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.guide.AGuide;
import org.onelicence.command.guide.GuidesInMemory;
import org.onelicence.command.licence.DecisionNumbers;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.time.WorkingCalendar;

class ApplicationTest {

    private static final String FOOD = "X-01";
    private static final String FIRE = "X-10";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18); // the working day after receipt
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");

    private FixtureConfiguration<Application> application = new AggregateTestFixture<>(Application.class);

    @BeforeEach
    void setUp() {
        arranged(TODAY, LicencesInMemory.of());
    }

    private void arranged(LocalDate day, Licences licences) {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var clock = Clock.fixed(day.atTime(10, 0).atZone(shanghai).toInstant(), shanghai);
        application = new AggregateTestFixture<>(Application.class)
                .registerInjectableResource(clock)
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(GuidesInMemory.with(AGuide.ofACoffeeShop(), clock))
                .registerInjectableResource(licences)
                .registerInjectableResource(WorkingCalendar.published())
                .registerInjectableResource(new LicenceIssuer(LicenceSamples.AAB))
                .registerInjectableResource(new PersonalData(subject -> KEY, subject -> Optional.of(KEY)));
    }

    @Test
    void a_submission_remembers_the_guide_and_hides_what_is_personal() {
        application
                .givenNoPriorActivity()
                .when(submission(List.of(), Map.of("contactPhone", "13800000000")), by("chen"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        matches(event -> event instanceof ApplicationSubmitted made && hidesThePhone(made)))));
    }

    private static boolean hidesThePhone(ApplicationSubmitted made) {
        return made.guideVersion() == 1
                && made.form().isEmpty()
                && made.sealedForm().containsKey("contactPhone")
                && !made.toString().contains("13800000000");
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

    @Test
    void it_is_received_once() {
        application
                .given(submitted())
                .when(new ReceiveApplication(ID), by("bureau"))
                .expectSuccessfulHandlerExecution();
        refused(
                application.given(submitted(), received()),
                new ReceiveApplication(ID),
                "bureau",
                "application-already-received");
    }

    @Test
    void receipt_is_not_acceptance() {
        refused(application.given(submitted()), new AcceptMatter(ID, FOOD), "amr", "application-not-received");
        refused(
                application.given(submitted(), received()),
                new GrantMatter(ID, FOOD),
                "amr",
                "decision-before-acceptance");
    }

    @Test
    void acceptance_starts_the_clock_in_working_days() {
        application
                .given(submitted(), received())
                .when(new AcceptMatter(ID, FOOD), by("amr"))
                .expectEvents(new MatterAccepted(
                        ID, FOOD, TODAY, LocalDate.of(2026, 12, 16), false, LicenceSamples.AMR, null, "PD-AMR-001"));
    }

    @Test
    void who_did_not_ask_in_time_has_accepted_from_receipt() {
        arranged(LocalDate.of(2026, 11, 25), LicencesInMemory.of()); // the sixth working day
        refused(
                application.given(submitted(), received()),
                new RequestSupplement(ID, FOOD, List.of("缺平面图")),
                "amr",
                "supplement-limit-passed");
        application
                .given(submitted(), received())
                .when(new AcceptMatter(ID, FOOD), by("amr"))
                .expectEvents(new MatterAccepted(
                        ID,
                        FOOD,
                        ApplicationSamples.RECEIVED_ON,
                        LocalDate.of(2026, 12, 15),
                        true,
                        LicenceSamples.AMR,
                        null,
                        "PD-AMR-001"));
    }

    @Test
    void all_gaps_are_told_once() {
        refused(
                application.given(submitted(), received(), gaps(), supplied()),
                new RequestSupplement(ID, FOOD, List.of("又缺一份")),
                "amr",
                "supplement-already-requested");
    }

    @Test
    void nothing_is_accepted_while_a_supplement_is_outstanding() {
        refused(
                application.given(submitted(), received(), gaps()),
                new AcceptMatter(ID, FOOD),
                "amr",
                "supplement-outstanding");
    }

    @Test
    void only_the_applicant_supplies() {
        refused(
                application.given(submitted(), received(), gaps()),
                new SupplyMissing(ID, FOOD, Map.of("平面图", "见附件")),
                "lin",
                "application-unknown");
    }

    @Test
    void a_matter_is_decided_once() {
        refused(
                application.given(submitted(), received(), accepted(FOOD), granted(FOOD)),
                new RefuseMatter(ID, FOOD, "不符合"),
                "amr",
                "matter-already-decided");
    }

    @Test
    void a_refusal_states_its_reasons_and_bears_a_number() {
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new RefuseMatter(ID, FOOD, "场所不符合要求"), by("amr"))
                .expectEvents(new MatterRefused(
                        ID,
                        "91310115MAT1E0015C",
                        "上海云间咖啡有限公司",
                        16,
                        FOOD,
                        "食品经营许可",
                        LicenceSamples.AMR,
                        null,
                        DecisionNumbers.of(LicenceSamples.AMR, TODAY, ID.toString(), FOOD),
                        TODAY,
                        "场所不符合要求",
                        "PD-AMR-001"));
    }

    @Test
    void nobody_decides_on_an_own_application() {
        var own = new ApplicationSubmitted(
                ID,
                "amr",
                TODAY,
                "91310115MAT1E0015C",
                "x",
                LicenceSamples.PREMISES,
                16,
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                1,
                List.of(food()),
                Map.of(),
                Map.of(),
                true);
        refused(application.given(own, received()), new AcceptMatter(ID, FOOD), "amr", "own-application");
    }

    @Test
    void an_applicant_withdraws_before_the_decisions_are_final() {
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new WithdrawApplication(ID, "改变计划"), by("chen"))
                .expectEvents(
                        new ApplicationWithdrawn(ID, TODAY, "改变计划"), new ApplicationClosed(ID, TODAY, "withdrawn"));
        refused(
                application.given(submitted(), received(), accepted(FOOD), granted(FOOD)),
                new WithdrawApplication(ID, "改变计划"),
                "chen",
                "decisions-final");
    }

    @Test
    void after_a_withdrawal_nothing_is_decided() {
        refused(
                application.given(
                        submitted(),
                        received(),
                        accepted(FOOD),
                        new ApplicationWithdrawn(ID, TODAY, "改变计划"),
                        new ApplicationClosed(ID, TODAY, "withdrawn")),
                new GrantMatter(ID, FOOD),
                "amr",
                "application-not-open");
    }

    @Test
    void it_closes_when_every_matter_is_decided_and_only_then() {
        application
                .given(submitted(), received(), accepted(FOOD), granted(FOOD))
                .when(new CloseApplication(ID))
                .expectNoEvents();
        application
                .given(submitted(List.of(food())), received(), accepted(FOOD), granted(FOOD))
                .when(new CloseApplication(ID))
                .expectEvents(new ApplicationClosed(ID, TODAY, "licensed"));
        application
                .given(
                        submitted(List.of(food())),
                        received(),
                        accepted(FOOD),
                        granted(FOOD),
                        new ApplicationClosed(ID, TODAY, "licensed"))
                .when(new CloseApplication(ID))
                .expectNoEvents();
    }

    @Test
    void a_matter_the_application_does_not_have_is_unknown() {
        refused(application.given(submitted(), received()), new AcceptMatter(ID, "X-99"), "amr", "matter-unknown");
    }

    @Test
    void the_fire_brigade_asks_for_its_own_matter() {
        application
                .given(submitted(List.of(food(), fire())), received())
                .when(new RequestSupplement(ID, FIRE, List.of("请补充疏散示意图")), by("frb"))
                .expectEvents(new SupplementRequested(
                        ID, FIRE, TODAY, List.of("请补充疏散示意图"), LicenceSamples.FRB, "PD-FRB-001"));
    }

    private static void refused(
            TestExecutor<Application> given, ApplicationCommand command, String subject, String code) {
        given.when(command, by(subject))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(code + ":"));
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }

    private static SubmitApplication submission(List<String> matters, Map<String, String> form) {
        return new SubmitApplication(
                ID, 16, "91310115MAT1E0015C", "上海云间咖啡有限公司", LicenceSamples.PREMISES, matters, form, true);
    }

    private static SupplementRequested gaps() {
        return new SupplementRequested(ID, FOOD, TODAY, List.of("缺平面图"), LicenceSamples.AMR, "PD-AMR-001");
    }

    private static SupplementReceived supplied() {
        return new SupplementReceived(ID, FOOD, TODAY, Map.of("平面图", "c2VhbGVk"));
    }
}
