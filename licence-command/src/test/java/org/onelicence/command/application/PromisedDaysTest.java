package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.guide.AGuide.ofACoffeeShop;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onelicence.command.guide.GuidesInMemory;
import org.onelicence.platform.time.WorkingCalendar;

class PromisedDaysTest {
    private static final String FOOD = "X-01";

    @Test
    void a_promise_counts_working_days_from_acceptance() {
        var accepted = ApplicationFile.after(submitted(), ApplicationSamples.accepted(FOOD));
        assertThat(promising(5).endOn(accepted, accepted.review(FOOD))).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void nothing_is_promised_past_the_legal_limit() {
        var limit = submitted().review(FOOD).matter().legalWorkingDays();
        assertThat(promising(limit + 1).of(submitted(), submitted().review(FOOD)))
                .isEqualTo(limit);
    }

    @Test
    void before_acceptance_no_day_is_promised() {
        assertThat(promising(5).endOn(submitted(), submitted().review(FOOD))).isNull();
    }

    private static ApplicationFile submitted() {
        return ApplicationFile.after(null, ApplicationSamples.submitted());
    }

    private static PromisedDays promising(int workingDays) {
        var guides = GuidesInMemory.with(ofACoffeeShop(workingDays), Clock.systemUTC());
        return new PromisedDays(guides, WorkingCalendar.published());
    }
}
