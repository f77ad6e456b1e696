package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.granted;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.licence.DecisionNumbers;
import org.onelicence.command.licence.LicenceSamples;

/** Each matter is decided once, by an officer who is not the applicant. */
class DecisionTest extends ApplicationRules {

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
                        "PD-AMR-001",
                        "食品安全法第三十五条"));
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
}
