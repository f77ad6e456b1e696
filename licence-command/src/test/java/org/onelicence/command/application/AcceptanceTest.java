package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.licence.LicencesInMemory;

/** Receipt, acceptance and the working days between them. */
class AcceptanceTest extends ApplicationRules {

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
    void a_matter_the_application_does_not_have_is_unknown() {
        refused(application.given(submitted(), received()), new AcceptMatter(ID, "X-99"), "amr", "matter-unknown");
    }
}
