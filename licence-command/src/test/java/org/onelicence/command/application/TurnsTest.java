package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.paused;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.application.Turn.Who;
import org.onelicence.command.guide.AGuide;
import org.onelicence.command.guide.GuidesInMemory;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.platform.time.WorkingCalendar;

/** An applicant can see at a glance who has to act, and until when. */
class TurnsTest {

    private static final String FOOD = "X-01";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final Turns turns = turns();

    @Test
    void the_bureau_receives_first() {
        assertThat(turn(submitted(List.of(food()))).who()).isEqualTo(Who.BUREAU);
        assertThat(key(submitted(List.of(food())))).isEqualTo("turn.of-bureau");
    }

    @Test
    void then_the_department_has_five_working_days_to_ask() {
        var turn = turn(submitted(List.of(food())), received());
        assertThat(turn.who()).isEqualTo(Who.DEPARTMENT);
        assertThat(turn.until()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_supplement_is_the_applicants_turn_and_comes_before_everything_else() {
        var asked = new SupplementRequested(ID, FOOD, TODAY, List.of("缺图"), LicenceSamples.AMR, "PD-AMR-001");
        assertThat(turn(submitted(List.of(food())), received(), asked).who()).isEqualTo(Who.APPLICANT);
        assertThat(key(submitted(), received(), asked)).isEqualTo("turn.of-applicant");
    }

    @Test
    void after_acceptance_the_promised_day_stands_beside_the_legal_one() {
        var turn = turn(submitted(List.of(food())), received(), accepted(FOOD));
        assertThat(turn.until()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(turn.promisedBy()).isBefore(LocalDate.of(2026, 12, 16));
        assertThat(key(submitted(List.of(food())), received(), accepted(FOOD))).isEqualTo("turn.of-department.until");
    }

    @Test
    void while_a_clock_stands_still_no_day_is_named() {
        var turn = turn(submitted(List.of(food())), received(), accepted(FOOD), paused(FOOD, TODAY));
        assertThat(turn.until()).isNull();
        assertThat(turn.pause()).isNotNull();
        assertThat(key(submitted(List.of(food())), received(), accepted(FOOD), paused(FOOD, TODAY)))
                .isEqualTo("turn.all-paused");
    }

    @Test
    void when_it_is_over_it_is_nobodys_turn() {
        var closed = new ApplicationClosed(ID, TODAY, ApplicationFile.REFUSED);
        assertThat(turn(submitted(List.of(food())), received(), closed).who()).isEqualTo(Who.NOBODY);
        assertThat(key(submitted(List.of(food())), received(), closed)).isEqualTo("turn.over");
    }

    private Turn turn(ApplicationEvent... history) {
        return turns.of(file(history)).get(0);
    }

    private String key(ApplicationEvent... history) {
        return turns.summary(file(history)).key();
    }

    private static ApplicationFile file(ApplicationEvent... history) {
        ApplicationFile file = ApplicationFile.after(null, history[0]);
        for (var i = 1; i < history.length; i++) {
            file = ApplicationFile.after(file, history[i]);
        }
        return file;
    }

    private static Turns turns() {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var clock = Clock.fixed(TODAY.atTime(10, 0).atZone(shanghai).toInstant(), shanghai);
        var calendar = WorkingCalendar.published();
        var promised = new PromisedDays(GuidesInMemory.with(AGuide.ofACoffeeShop(), clock), calendar);
        return new Turns(new DueWork(calendar, promised, new ReviewLimits(5, 10, 3)), promised);
    }
}
