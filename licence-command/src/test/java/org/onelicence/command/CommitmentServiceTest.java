package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 告知承诺 through its public face: signed, granted at once, checked late, not kept, paid for. */
class CommitmentServiceTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> ALL = List.of("premises", "equipment", "staff", "management-rules");

    private final Town town = new Town(this);

    @Autowired
    private TurnedClock clock;

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @AfterEach
    void back() {
        clock.today();
    }

    @Test
    void a_promise_that_is_not_kept_costs_the_component_and_the_good_name() {
        var id = town.received();
        sign(id, ALL).must(204);
        town.act("frb", id, Town.FIRE, "grant-on-commitment").must(204);
        town.accept("amr", id, Town.FOOD);
        town.grant("amr", id, Town.FOOD);
        var commitment = "/api/commitments/" + terms(id).path("commitmentId").asString("");
        await().atMost(SOON).until(() -> get("chen", commitment).status() == 200);
        var verifyBy =
                LocalDate.parse(get("chen", commitment).body().path("verifyBy").asString(""));
        assertThat(get("lin", commitment).status()).isEqualTo(404);
        assertThat(get("frb", "/api/commitments?size=100").must(200).body().path("items"))
                .anyMatch(item -> item.path("applicationId").asString("").equals(id));

        clock.on(verifyBy.plusDays(1));
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        get("frb", "/api/commitments?size=100").must(200).body().path("items"))
                .anyMatch(item -> item.path("applicationId").asString("").equals(id)
                        && item.path("told").asString("").equals("verification-passed")));
        var rectifyBy = verifyBy.plusDays(11);
        var findings = ALL.stream()
                .map(element -> Map.of("element", element, "kept", !element.equals("equipment"), "findings", "现场核查"))
                .toList();
        post("amr", commitment + "/verification", Map.of("findings", findings)).must(403);
        post("frb", commitment + "/verification", Map.of("findings", findings, "rectifyBy", rectifyBy))
                .must(204);
        assertThat(post("frb", commitment + "/revocation", Map.of("grounds", "未整改"))
                        .must(409)
                        .code())
                .isEqualTo("commitment-rectification-runs");
        clock.on(rectifyBy.plusDays(1));
        post("frb", commitment + "/revocation", Map.of("grounds", "逾期未整改")).must(204);
        assertThat(get("chen", commitment).body().path("standing").asString("")).isEqualTo("revoked");
        await().atMost(SOON).untilAsserted(() -> assertThat(standingOfFire(id)).isEqualTo("revoked-unlawful-grant"));
        assertThat(db.sql("select count(*) from log_entry where type = 'commitment.credit-noted'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void what_the_law_excludes_or_has_changed_is_not_signed() {
        var id = town.received();
        assertThat(signFood(id, "equipment").must(422).code()).isEqualTo("commitment-excluded");
        assertThat(post(
                                "chen",
                                path(id, Town.FIRE),
                                Map.of("elements", ALL, "textVersion", 1, "textSha256", "0".repeat(64)))
                        .must(409)
                        .code())
                .isEqualTo("commitment-text-changed");
        post("frb", path(id, Town.FIRE), Map.of()).must(403);
        assertThat(town.act("frb", id, Town.FIRE, "grant-on-commitment")
                        .must(409)
                        .code())
                .isEqualTo("commitment-not-signed");
    }

    private Answer sign(String id, List<String> elements) {
        return post(
                "chen",
                path(id, Town.FIRE),
                Map.of(
                        "elements", elements,
                        "textVersion", terms(id).path("textVersion").asInt(),
                        "textSha256", terms(id).path("textSha256").asString("")));
    }

    private Answer signFood(String id, String element) {
        return post(
                "chen",
                path(id, Town.FOOD),
                Map.of("elements", List.of(element), "textVersion", 1, "textSha256", "0".repeat(64)));
    }

    private JsonNode terms(String id) {
        return get("chen", path(id, Town.FIRE)).must(200).body();
    }

    private static String path(String id, String matter) {
        return "/api/applications/" + id + "/matters/" + matter + "/commitment";
    }

    private String standingOfFire(String id) {
        var licence =
                get("chen", "/api/applications/" + id).body().path("licenceId").asString("");
        for (var component : get(null, "/api/licences/" + licence).body().path("components")) {
            if (component.path("matterRef").asString("").equals(Town.FIRE)) {
                return component.path("standing").asString("");
            }
        }
        return "";
    }
}
