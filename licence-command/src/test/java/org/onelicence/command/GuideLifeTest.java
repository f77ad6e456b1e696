package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A guide from its draft to the next version, as officers work on it over HTTP. */
class GuideLifeTest extends CommandService {
    private static final String SALON = "/api/industries/20";
    private static final String DRAFT = SALON + "/draft";

    /** Who leads the industry and what it is called is not an officer's to write. */
    private static final List<String> WRITTEN = List.of(
            "unifiedValidityMonths",
            "promisedSource",
            "matters",
            "conditions",
            "elements",
            "materials",
            "procedure",
            "navigation");

    @BeforeEach
    void setUp() {
        new Town(this).isSetUp();
    }

    @Test
    void a_second_officer_publishes_what_the_first_wrote_and_the_old_version_stays_until_its_day() {
        var version = current().path("version").asInt();
        var before = events();
        post("chen", DRAFT, written(4)).must(403);
        post("frb", DRAFT, written(4)).must(403);
        assertThat(events()).isEqualTo(before);

        post("amr", DRAFT, written(4)).must(204);
        assertThat(post("amr", DRAFT, written(3)).must(409).code()).isEqualTo("guide-draft-exists");
        send(request("amr", DRAFT)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(written(3).toString())))
                .must(204);
        post("amr", DRAFT + "/submission", Map.of()).must(204);
        assertThat(post("amr", DRAFT + "/approval", effective(30)).must(403).code())
                .isEqualTo("officer-lacks-capacity");
        post("amr2", DRAFT + "/return", Map.of("reasons", "请说明依据")).must(204);
        assertThat(get("amr2", DRAFT).must(200).body().path("standing").asString())
                .isEqualTo("returned");
        send(request("amr", DRAFT)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(written(2).toString())))
                .must(204);
        post("amr", DRAFT + "/submission", Map.of()).must(204);
        post("amr2", DRAFT + "/approval", effective(30)).must(204);

        assertThat(current().path("version").asInt()).isEqualTo(version);
        var versions = get(null, SALON + "/versions").must(200).body();
        assertThat(versions.get(0).path("version").asInt()).isEqualTo(version + 1);
        var differences = get(null, SALON + "/versions/" + version + "/differences/" + (version + 1))
                .must(200)
                .body();
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).path("field").asString()).isEqualTo("promisedWorkingDays");
        assertThat(differences.get(0).path("after").asString()).isEqualTo("2");
        assertThat(get("amr", DRAFT).must(404).code()).isEqualTo("guide-draft-missing");

        post("ops", "/api/catalogue/loads", Map.of()).must(200);
        assertThat(get(null, SALON + "/versions").must(200).body()).hasSize(versions.size());
    }

    @Test
    void nobody_drafts_for_an_industry_that_is_none() {
        assertThat(post("amr", "/api/industries/99/draft", written(3)).must(404).code())
                .isEqualTo("industry-unknown");
        assertThat(get(null, SALON + "/versions/77").must(404).code()).isEqualTo("guide-version-unknown");
        assertThat(post("amr", DRAFT, Map.of("promisedWorkingDays", 3))
                        .must(400)
                        .code())
                .isEqualTo("body-unreadable");
    }

    private JsonNode current() {
        return get(null, SALON).must(200).body();
    }

    /** The guide in force as an officer would send it back, with another promise. */
    private ObjectNode written(int promisedWorkingDays) {
        var content = ((ObjectNode) current()).retain(WRITTEN);
        content.put("promisedWorkingDays", promisedWorkingDays);
        for (var matter : content.path("matters")) {
            var fields = (ObjectNode) matter;
            fields.put("department", matter.path("department").path("code").asString());
            fields.remove("inNameOf");
        }
        return content;
    }

    private static Map<String, String> effective(int daysAhead) {
        return Map.of("effectiveFrom", Town.today().plusDays(daysAhead).toString());
    }
}
