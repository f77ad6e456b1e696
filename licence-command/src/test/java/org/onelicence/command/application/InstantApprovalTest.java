package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.paused;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.PREMISES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.DecideInstantly;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.instant.Comparison;
import org.onelicence.command.instant.RecordedInput;
import org.onelicence.command.instant.RuleSet;
import org.onelicence.command.instant.RuleSetSamples;
import org.onelicence.command.instant.Sha256;
import org.onelicence.command.instant.Verdict;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.command.registration.MarketEntity;

/** What rules decide, what they leave to a person, and that both can be heard again. */
class InstantApprovalTest extends ApplicationRules {

    private static final String ALCOHOL = RuleSetSamples.ALCOHOL;
    private static final DecideInstantly ASKED = new DecideInstantly(ID, ALCOHOL, TODAY);
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    private static final PersonalData PERSONAL = new PersonalData(who -> KEY, who -> Optional.of(KEY));
    private static final PersonalData ERASED = new PersonalData(who -> KEY, who -> Optional.empty());

    @Test
    void what_meets_every_rule_is_granted_in_the_same_append() {
        var made = decided(submission("86"));
        assertThat(made).hasSize(2);
        assertThat(instant(made).outcome()).isEqualTo(Verdict.GRANTED);
        assertThat(instant(made).officerNumber()).isEqualTo("PD-AMR-008");
        assertThat(made.get(1)).isInstanceOfSatisfying(MatterGranted.class, granted -> {
            assertThat(granted.matterRef()).isEqualTo(ALCOHOL);
            assertThat(granted.organ()).isEqualTo(AMR);
            assertThat(granted.decidedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void what_fails_one_rule_goes_to_a_person_who_sees_which() {
        var made = decided(submission("9"));
        assertThat(made).hasSize(1);
        assertThat(instant(made).outcome()).isEqualTo(Verdict.TO_A_PERSON);
        assertThat(new Verdict(instant(made).findings()).failed()).containsExactly("area");
    }

    @Test
    void what_is_known_of_a_person_stands_in_it_as_a_hash_alone() {
        var submitted = submission("86");
        var phone = instant(decided(submitted)).inputs().stream()
                .filter(input -> input.name().equals("form.contactPhone"))
                .findFirst()
                .orElseThrow();
        assertThat(phone.value()).isNull();
        assertThat(phone.sha256()).isEqualTo(Sha256.of(submitted.sealedForm().getOrDefault("contactPhone", "")));
    }

    @Test
    void rules_have_their_say_once_and_only_before_a_person_goes_on() {
        var submitted = submission("9");
        var made = decided(submitted);
        application
                .given(submitted, received(), accepted(ALCOHOL), instant(made))
                .when(ASKED)
                .expectNoEvents();
        application
                .given(submitted, received(), accepted(ALCOHOL), paused(ALCOHOL, TODAY))
                .when(ASKED)
                .expectNoEvents();
        application.given(submitted, received()).when(ASKED).expectNoEvents();
    }

    @Test
    void rules_that_came_after_the_acceptance_have_no_say() {
        application
                .given(submission("86"), received(), accepted(ALCOHOL))
                .when(new DecideInstantly(ID, ALCOHOL, LocalDate.of(2026, 11, 8)))
                .expectNoEvents();
    }

    @Test
    void executed_again_it_gives_the_same_answer() {
        for (var area : List.of("86", "9")) {
            var submitted = submission(area);
            var again = again(submitted, instant(decided(submitted)), PERSONAL);
            assertThat(again.isSame()).isTrue();
            assertThat(again.changedInputs()).isEmpty();
        }
    }

    @Test
    void a_changed_input_is_named_even_where_the_answer_is_the_same() {
        var recorded = instant(decided(submission("86")));
        var again = again(submission("87"), recorded, PERSONAL);
        assertThat(again.outcome()).isEqualTo(recorded.outcome());
        assertThat(again.changedInputs()).containsExactly("form.businessArea", "form.contactPhone");
        assertThat(again.isSame()).isFalse();
    }

    @Test
    void what_the_register_said_that_day_proves_itself() {
        var submitted = submission("86");
        var recorded = instant(decided(submitted));
        var forged = new ArrayList<RecordedInput>();
        recorded.inputs()
                .forEach(input -> forged.add(
                        input.source().equals("licence-register")
                                ? new RecordedInput(input.name(), input.source(), input.sha256(), "true")
                                : input));
        var again = again(submitted, with(recorded, forged), PERSONAL);
        assertThat(again.changedInputs()).containsExactly("register.otherActiveLicence");
    }

    @Test
    void what_a_register_says_today_does_not_change_what_it_said_that_day() {
        var rules = new RuleSet(
                List.of(RuleSetSamples.rule("registered", "entity.standing", Comparison.IS_ONE_OF, "registered")));
        var file = fileOf(submission("86"));
        var then = new InstantInputs(LicencesInMemory.of(), PERSONAL, uscc -> Optional.of(entity("registered")));
        var made = new InstantApproval(RuleSetSamples.inForce(rules), then)
                .of(file, ALCOHOL, TODAY, TODAY)
                .orElseThrow();
        assertThat(made.outcome()).isEqualTo(Verdict.GRANTED);
        var now = new InstantInputs(LicencesInMemory.of(), PERSONAL, uscc -> Optional.of(entity("deregistered")));
        var again = new InstantExecutions(RuleSetSamples.inForce(rules), now)
                .again(ApplicationFile.after(file, made), ALCOHOL);
        assertThat(again.isSame()).isTrue();
    }

    private static MarketEntity entity(String standing) {
        return new MarketEntity(
                "91310115MAT1E0015C", "上海云间咖啡有限公司", "世纪大道100号", "浦东新区", "餐饮服务", null, standing, "R-1", TODAY);
    }

    private static ApplicationFile fileOf(ApplicationSubmitted submitted) {
        var file = ApplicationFile.after(null, submitted);
        return ApplicationFile.after(ApplicationFile.after(file, received()), accepted(ALCOHOL));
    }

    @Test
    void an_erased_person_is_named_and_not_guessed() {
        var submitted = submission("86");
        var again = again(submitted, instant(decided(submitted)), ERASED);
        assertThat(again.changedInputs()).isEmpty();
        assertThat(again.erasedInputs()).containsExactly("form.contactPhone");
        assertThat(again.isSame()).isFalse();
    }

    private List<ApplicationEvent> decided(ApplicationSubmitted submitted) {
        var made = new ArrayList<ApplicationEvent>();
        application
                .given(submitted, received(), accepted(ALCOHOL))
                .when(ASKED)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(taken(made)));
        return made;
    }

    private static Matcher<List<?>> taken(List<ApplicationEvent> made) {
        return new CustomMatcher<>("events to look at") {
            @Override
            public boolean matches(Object events) {
                made.clear();
                ((List<?>) events).forEach(event -> made.add((ApplicationEvent) event));
                return true;
            }
        };
    }

    private static InstantDecisionMade instant(List<ApplicationEvent> made) {
        return (InstantDecisionMade) made.get(0);
    }

    private static InstantDecisionMade with(InstantDecisionMade made, List<RecordedInput> inputs) {
        return new InstantDecisionMade(
                made.applicationId(),
                made.matterRef(),
                made.decidedOn(),
                made.ruleSetVersion(),
                made.ruleSetSha256(),
                inputs,
                made.findings(),
                made.outcome(),
                made.organ(),
                made.inNameOf(),
                made.officerNumber());
    }

    private static InstantExecutions.Execution again(
            ApplicationSubmitted submitted, InstantDecisionMade recorded, PersonalData personal) {
        var file = ApplicationFile.after(null, submitted);
        for (var event : List.of(received(), accepted(ALCOHOL), recorded)) {
            file = ApplicationFile.after(file, event);
        }
        var inputs = new InstantInputs(LicencesInMemory.of(), personal, uscc -> Optional.empty());
        return new InstantExecutions(RuleSetSamples.inForce(RuleSetSamples.rules()), inputs).again(file, ALCOHOL);
    }

    private static ApplicationSubmitted submission(String area) {
        var sealed = PERSONAL.seal("chen", ID.toString(), "contactPhone", "13800000000");
        return new ApplicationSubmitted(
                ID,
                "chen",
                LocalDate.of(2026, 11, 16),
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                PREMISES,
                16,
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                1,
                List.of(ApplicationSamples.food(), alcohol()),
                Map.of("businessArea", area),
                Map.of("contactPhone", sealed),
                true);
    }

    private static MatterApplied alcohol() {
        return new MatterApplied(
                ALCOHOL, "酒类商品零售许可", "Retail licence for alcohol", "licence", AMR, null, false, 15, "条例", "yes");
    }
}
