package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Powers that move and officers who keep away, through the public interface of a running service. */
class ReassignmentTest extends CommandService {

    private static final String TOBACCO = "X-08"; // no other test asks for it
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void an_open_review_is_with_the_successor_soon_after_the_power_moved() {
        var submission = town.submission();
        submission.put("optionalMatters", List.of(TOBACCO));
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString("");
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        var from = matter(id, TOBACCO).path("department").path("code").asString("");
        var transfer = Map.of("toCode", "PD-AMR", "on", Town.today(), "reason", "机构改革，职责划转");
        post("ops", "/api/authority/departments/" + from + "/matters/" + TOBACCO + "/transfer", transfer)
                .must(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        matter(id, TOBACCO).path("department").path("code").asString(""))
                .isEqualTo("PD-AMR"));
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        get("amr", "/api/desk?size=100").body().path("reviews").path("items"))
                .anyMatch(row -> row.path("applicationId").asString("").equals(id)
                        && row.path("matterRef").asString("").equals(TOBACCO)));
        town.accept("amr", id, TOBACCO);
        town.grant("amr", id, TOBACCO);
        var remedy = matter(id, TOBACCO).path("remedy");
        assertThat(remedy.path("respondent").path("code").asString("")).isEqualTo("PD-AMR");
        assertThat(remedy.path("reviewWithinDays").asInt()).isEqualTo(60);
    }

    @Test
    void who_stepped_back_is_told_so_and_another_officer_goes_on() {
        var id = town.received();
        var recusal = Map.of("officerNumber", "PD-AMR-001", "ground", "relative");
        town.act("amr", id, Town.ALCOHOL, "recusals", recusal).must(204);
        assertThat(town.act("amr", id, Town.ALCOHOL, "acceptance").must(403).code())
                .isEqualTo("officer-recused");
        assertThat(matter(id, Town.ALCOHOL).path("recused").get(0).asString("")).isEqualTo("PD-AMR-001");
        town.accept("amr", id, Town.FOOD);
    }

    @Test
    void a_recusal_without_a_known_ground_is_malformed() {
        var id = town.received();
        var recusal = Map.of("officerNumber", "PD-AMR-001", "ground", "表弟");
        town.act("amr", id, Town.ALCOHOL, "recusals", recusal).must(400);
    }

    private JsonNode matter(String id, String ref) {
        for (var matter :
                get("chen", "/api/applications/" + id).must(200).body().path("matters")) {
            if (matter.path("matterRef").asString("").equals(ref)) {
                return matter;
            }
        }
        throw new AssertionError("no matter " + ref);
    }
}
