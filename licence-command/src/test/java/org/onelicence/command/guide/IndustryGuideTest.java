package org.onelicence.command.guide;

import static org.onelicence.command.guide.AGuide.ofACoffeeShop;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.onelicence.command.guide.GuideCommand.PublishGuide;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.platform.problem.Refusal;

class IndustryGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FixtureConfiguration<IndustryGuide> guide = new AggregateTestFixture<>(IndustryGuide.class);

    @Test
    void the_first_guide_is_version_one() {
        guide.givenNoPriorActivity()
                .when(PublishGuide.of(ofACoffeeShop(), TODAY))
                .expectResultMessagePayload(true)
                .expectEvents(published(1, 5));
    }

    @Test
    void publishing_the_same_guide_again_changes_nothing() {
        guide.given(published(1, 5))
                .when(PublishGuide.of(ofACoffeeShop(), TODAY.plusDays(3)))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_guide_that_says_something_else_is_the_next_version() {
        guide.given(published(1, 5))
                .when(PublishGuide.of(ofACoffeeShop(3), TODAY.plusDays(3)))
                .expectEvents(new GuidePublished(ofACoffeeShop(3).numbered(2, TODAY.plusDays(3))));
    }

    @Test
    void a_version_does_not_reach_back_behind_the_one_before() {
        guide.given(published(1, 5))
                .when(PublishGuide.of(ofACoffeeShop(3), TODAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    private static GuidePublished published(int version, int promisedWorkingDays) {
        return new GuidePublished(ofACoffeeShop(promisedWorkingDays).numbered(version, TODAY));
    }
}
