package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.RECEIVED_ON;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.paused;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.application.ApplicationCommand.LookAtTheClock;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.licence.LicencesInMemory;

/** What time alone brings about. */
class DueWorkTest extends ApplicationRules {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Test
    void a_matter_nobody_looked_at_counts_as_accepted_on_the_sixth_working_day() {
        assertThat(lookOn(LocalDate.of(2026, 11, 24), submitted(List.of(food())), received()))
                .isEmpty();
        assertThat(lookOn(LocalDate.of(2026, 11, 25), submitted(List.of(food())), received()))
                .singleElement()
                .isInstanceOfSatisfying(MatterDeemedAccepted.class, deemed -> {
                    assertThat(deemed.acceptedOn()).isEqualTo(RECEIVED_ON);
                    assertThat(deemed.dueOn()).isEqualTo(LocalDate.of(2026, 12, 15));
                });
    }

    @Test
    void what_an_outage_delayed_is_told_once_and_in_order() {
        var history = new ArrayList<Object>(List.of(submitted(List.of(food())), received(), accepted(FOOD)));
        var told = lookOn(DUE.plusDays(1), history.toArray());
        assertThat(told)
                .extracting(event -> ((LimitTold) event).limit())
                .containsExactly("limit-near", "promise-passed", "limit-passed");
        history.addAll(told);
        assertThat(lookOn(DUE.plusDays(30), history.toArray())).isEmpty();
    }

    @Test
    void the_last_day_is_not_late() {
        assertThat(lookOn(DUE, submitted(List.of(food())), received(), accepted(FOOD)))
                .extracting(event -> ((LimitTold) event).limit())
                .containsExactly("limit-near", "promise-passed");
    }

    @Test
    void a_clock_that_stands_tells_nothing() {
        assertThat(lookOn(DUE.plusDays(1), submitted(List.of(food())), received(), accepted(FOOD), paused(FOOD, TODAY)))
                .isEmpty();
    }

    @Test
    void a_clock_that_jumps_back_undoes_nothing() {
        var told = lookOn(DUE.plusDays(1), submitted(List.of(food())), received(), accepted(FOOD));
        var history = new ArrayList<Object>(List.of(submitted(List.of(food())), received(), accepted(FOOD)));
        history.addAll(told);
        assertThat(lookOn(TODAY, history.toArray())).isEmpty();
    }

    private static MatterApplied food() {
        return ApplicationSamples.food();
    }

    private List<Object> lookOn(LocalDate day, Object... history) {
        arranged(day, LicencesInMemory.of());
        return Outcome.of(application.given(history), new LookAtTheClock(ID), "nobody")
                .events();
    }
}
