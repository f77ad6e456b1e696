package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.granted;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;

/** How an application ends: withdrawn, or with the last decision. */
class ClosingTest extends ApplicationRules {

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
}
