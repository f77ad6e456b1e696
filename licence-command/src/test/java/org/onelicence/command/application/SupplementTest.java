package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.fire;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.licence.LicenceSamples;

/** What is missing is asked for once, in time, and from the applicant. */
class SupplementTest extends ApplicationRules {

    private static final String FIRE = "X-10";

    @Test
    void all_gaps_are_told_once() {
        refused(
                application.given(submitted(), received(), gaps(), supplied()),
                new RequestSupplement(ID, FOOD, List.of("又缺一份")),
                "amr",
                "supplement-already-requested");
    }

    @Test
    void nothing_is_accepted_while_a_supplement_is_outstanding() {
        refused(
                application.given(submitted(), received(), gaps()),
                new AcceptMatter(ID, FOOD),
                "amr",
                "supplement-outstanding");
    }

    @Test
    void only_the_applicant_supplies() {
        refused(
                application.given(submitted(), received(), gaps()),
                new SupplyMissing(ID, FOOD, Map.of("平面图", "见附件")),
                "lin",
                "application-unknown");
    }

    @Test
    void a_file_comes_with_the_supplement_and_is_told_for_its_matter() {
        var hash = "0".repeat(64);
        application
                .given(submitted(), received(), gaps())
                .when(
                        new SupplyMissing(
                                ID,
                                FOOD,
                                Map.of(),
                                List.of(new ProvidedMaterial("gap-1", hash, 7, "image/png", "c2VhbGVk"))),
                        by("chen"))
                .expectEvents(
                        new SupplementReceived(ID, FOOD, TODAY, Map.of()),
                        new MaterialProvided(ID, FOOD, "gap-1", hash, 7, "image/png", TODAY, "c2VhbGVk"));
    }

    @Test
    void the_fire_brigade_asks_for_its_own_matter() {
        application
                .given(submitted(List.of(food(), fire())), received())
                .when(new RequestSupplement(ID, FIRE, List.of("请补充疏散示意图")), by("frb"))
                .expectEvents(new SupplementRequested(
                        ID, FIRE, TODAY, List.of("请补充疏散示意图"), LicenceSamples.FRB, "PD-FRB-001"));
    }

    private static SupplementRequested gaps() {
        return new SupplementRequested(ID, FOOD, TODAY, List.of("缺平面图"), LicenceSamples.AMR, "PD-AMR-001");
    }

    private static SupplementReceived supplied() {
        return new SupplementReceived(ID, FOOD, TODAY, Map.of("平面图", "c2VhbGVk"));
    }
}
