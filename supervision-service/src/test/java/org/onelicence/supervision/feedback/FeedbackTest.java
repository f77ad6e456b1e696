package org.onelicence.supervision.feedback;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.feedback.FeedbackCommand.FeedBackResult;
import org.onelicence.supervision.feedback.FeedbackEvent.ResultFeedbackSent;
import org.onelicence.supervision.register.Organ;

class FeedbackTest {

    private static final FeedbackId ID = FeedbackId.ofDecision("application", "X-01");

    private final AggregateTestFixture<Feedback> feedback = new AggregateTestFixture<>(Feedback.class);

    @BeforeEach
    void today() {
        feedback.registerInjectableResource(Fixed.CLOCK);
        feedback.registerInjectableResource(Fixed.CALENDAR);
        feedback.registerInjectableResource(new FeedbackLimits(1));
    }

    @Test
    void the_registrar_and_the_entity_learn_the_result_and_the_entity_what_is_still_open() {
        feedback.givenNoPriorActivity()
                .when(decided(0))
                .expectEvents(sent(0, "registrar", List.of(), false), sent(0, "entity", List.of("消防"), false));
    }

    @Test
    void after_one_working_day_it_is_late() {
        feedback.givenNoPriorActivity()
                .when(decided(4)) // last Thursday: due on Friday
                .expectEvents(sent(4, "registrar", List.of(), true), sent(4, "entity", List.of("消防"), true));
    }

    @Test
    void told_twice_it_is_fed_back_once() {
        feedback.givenCommands(decided(0)).when(decided(0)).expectNoEvents();
    }

    private static FeedBackResult decided(int daysAgo) {
        var at = Fixed.CLOCK.instant().minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(30));
        return new FeedBackResult(
                ID,
                "application",
                "91310115MA1K4XYZ01",
                "晓咖啡",
                16,
                "X-01",
                "食品经营许可",
                new Organ("PD-AMR", "市场监管局", "AMR"),
                "granted",
                "浦许〔2026〕1",
                Fixed.TODAY.minusDays(daysAgo),
                at,
                List.of("消防"));
    }

    private static ResultFeedbackSent sent(int daysAgo, String to, List<String> stillOpen, boolean late) {
        var asked = decided(daysAgo);
        return new ResultFeedbackSent(
                ID,
                asked.applicationId(),
                asked.uscc(),
                asked.holderName(),
                asked.industryNo(),
                asked.matterRef(),
                asked.nameZh(),
                asked.organ().code(),
                asked.organ().name(),
                asked.outcome(),
                asked.decisionNumber(),
                asked.decidedOn(),
                asked.decidedAt(),
                to,
                stillOpen,
                Fixed.CLOCK.instant(),
                daysAgo * 24 * 60 + 30,
                Fixed.CALENDAR.plusWorkingDays(asked.decidedOn(), 1),
                late);
    }
}
