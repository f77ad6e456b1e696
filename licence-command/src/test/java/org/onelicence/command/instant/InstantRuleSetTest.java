package org.onelicence.command.instant;

import static org.hamcrest.Matchers.startsWith;
import static org.onelicence.command.instant.RuleSetSamples.ALCOHOL;
import static org.onelicence.command.instant.RuleSetSamples.DRAFTED_ON;
import static org.onelicence.command.instant.RuleSetSamples.drafted;
import static org.onelicence.command.instant.RuleSetSamples.published;
import static org.onelicence.command.instant.RuleSetSamples.retired;
import static org.onelicence.command.instant.RuleSetSamples.rule;
import static org.onelicence.command.instant.RuleSetSamples.rules;
import static org.onelicence.command.instant.RuleSetSamples.tried;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.instant.RuleSetCommand.DraftRules;
import org.onelicence.command.instant.RuleSetCommand.PublishRules;
import org.onelicence.command.instant.RuleSetCommand.RecordTrial;
import org.onelicence.command.instant.RuleSetCommand.RetireRules;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.platform.problem.Refusal;

/** How rules come into force and out of it. */
class InstantRuleSetTest {

    private static final LocalDate PUBLISHED_ON = DRAFTED_ON.plusDays(2);
    private static final LocalDate FROM = DRAFTED_ON.plusDays(7);

    @Test
    void a_draft_keeps_its_rules_and_their_hash() {
        on(DRAFTED_ON)
                .givenNoPriorActivity()
                .when(new DraftRules("PD-AMR", ALCOHOL, rules().rules(), "首次起草"), by("amr"))
                .expectResultMessagePayload(1)
                .expectEvents(drafted(1, rules()));
    }

    @Test
    void what_cannot_be_read_is_not_drafted() {
        var none = List.<Rule>of();
        var twice = List.of(rule("a", "form.a", Comparison.IS_TRUE), rule("a", "form.a", Comparison.IS_TRUE));
        var strange = List.of(rule("a", "os.exec", Comparison.IS_TRUE));
        var words = List.of(rule("a", "form.a", Comparison.AT_LEAST, "many"));
        for (var unreadable : List.of(none, twice, strange, words)) {
            refused(
                    on(DRAFTED_ON).givenNoPriorActivity(),
                    new DraftRules("PD-AMR", ALCOHOL, unreadable, "起草"),
                    "amr",
                    "instant-rules-unreadable");
        }
    }

    @Test
    void only_matters_the_guides_name_are_for_a_machine() {
        refused(
                on(DRAFTED_ON).givenNoPriorActivity(),
                new DraftRules("PD-AMR", "X-01", rules().rules(), "起草"),
                "amr",
                "instant-matter-not-admitted");
        refused(
                on(DRAFTED_ON).givenNoPriorActivity(),
                new DraftRules("PD-AMR", "X-13", rules().rules(), "起草"),
                "amr",
                "instant-matter-of-another");
    }

    @Test
    void nobody_drafts_for_another_department() {
        refused(
                on(DRAFTED_ON).givenNoPriorActivity(),
                new DraftRules("PD-AMR", ALCOHOL, rules().rules(), "起草"),
                "frb",
                "officer-unknown");
    }

    @Test
    void a_second_officer_publishes_what_was_tried() {
        on(PUBLISHED_ON)
                .given(drafted(1, rules()), tried(1))
                .when(new PublishRules("PD-AMR", ALCOHOL, 1, FROM), by("amr-second"))
                .expectEvents(published(1, rules()));
    }

    @Test
    void who_drafted_does_not_publish() {
        refused(
                on(PUBLISHED_ON).given(drafted(1, rules()), tried(1)),
                new PublishRules("PD-AMR", ALCOHOL, 1, FROM),
                "amr",
                "second-officer-needed");
    }

    @Test
    void what_was_not_tried_is_not_published() {
        refused(
                on(PUBLISHED_ON).given(drafted(1, rules())),
                new PublishRules("PD-AMR", ALCOHOL, 1, FROM),
                "amr-second",
                "instant-rules-not-tried");
    }

    @Test
    void only_the_newest_draft_is_published_and_once() {
        refused(
                on(PUBLISHED_ON).given(drafted(1, rules()), tried(1), drafted(2, rules())),
                new PublishRules("PD-AMR", ALCOHOL, 1, FROM),
                "amr-second",
                "instant-rules-not-a-draft");
        refused(
                on(PUBLISHED_ON).given(drafted(1, rules()), tried(1), published(1, rules())),
                new PublishRules("PD-AMR", ALCOHOL, 1, FROM),
                "amr-second",
                "instant-rules-not-a-draft");
    }

    @Test
    void rules_do_not_reach_back_nor_overtake_the_version_before() {
        refused(
                on(PUBLISHED_ON).given(drafted(1, rules()), tried(1)),
                new PublishRules("PD-AMR", ALCOHOL, 1, PUBLISHED_ON.minusDays(1)),
                "amr-second",
                "instant-rules-effective-date");
        refused(
                on(PUBLISHED_ON)
                        .given(drafted(1, rules()), tried(1), published(1, rules()), drafted(2, rules()), tried(2)),
                new PublishRules("PD-AMR", ALCOHOL, 2, FROM.minusDays(1)),
                "amr-second",
                "instant-rules-effective-date");
    }

    @Test
    void the_same_run_is_told_once() {
        var run = tried(1);
        on(run.triedOn())
                .given(drafted(1, rules()))
                .when(new RecordTrial("PD-AMR", ALCOHOL, 1, run.trialId(), 1234, 57, 3), Map.of())
                .expectEvents(run);
        on(run.triedOn())
                .given(drafted(1, rules()), run)
                .when(new RecordTrial("PD-AMR", ALCOHOL, 1, run.trialId(), 1234, 57, 3), Map.of())
                .expectNoEvents();
        on(run.triedOn())
                .given(drafted(1, rules()), run, published(1, rules()))
                .when(new RecordTrial("PD-AMR", ALCOHOL, 1, new UUID(7, 7), 1234, 57, 3), Map.of())
                .expectNoEvents();
    }

    @Test
    void retired_is_retired() {
        on(LocalDate.of(2026, 12, 1))
                .given(drafted(1, rules()), tried(1), published(1, rules()))
                .when(new RetireRules("PD-AMR", ALCOHOL, 1, "条例修订"), by("amr"))
                .expectEvents(retired(1));
        refused(
                on(LocalDate.of(2026, 12, 1)).given(drafted(1, rules()), tried(1), published(1, rules()), retired(1)),
                new RetireRules("PD-AMR", ALCOHOL, 1, "条例修订"),
                "amr",
                "instant-rules-not-published");
    }

    private static AggregateTestFixture<InstantRuleSet> on(LocalDate day) {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var fixture = new AggregateTestFixture<>(InstantRuleSet.class);
        fixture.registerInjectableResource(
                        Clock.fixed(day.atTime(10, 0).atZone(shanghai).toInstant(), shanghai))
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(new InstantCandidates(MessageJson.MAPPER));
        return fixture;
    }

    private static void refused(TestExecutor<InstantRuleSet> given, RuleSetCommand command, String who, String code) {
        given.when(command, by(who))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(code + ":"));
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }
}
