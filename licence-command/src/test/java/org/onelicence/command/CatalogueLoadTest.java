package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan's data in the running service: loaded through commands, found by everyone, loaded again without a trace. */
class CatalogueLoadTest extends CommandService {

    @BeforeEach
    void loaded() {
        post("ops", "/api/catalogue/loads", "{}").must(200);
    }

    @Test
    void loading_twice_changes_nothing() {
        var before = events();
        var counts = post("ops", "/api/catalogue/loads", "{}").must(200).body();
        assertThat(events()).isEqualTo(before);
        for (var count : List.of("registered", "assigned", "delegated", "published")) {
            assertThat(counts.path(count).asInt()).as(count).isZero();
        }
        assertThat(counts.path("unchanged").asInt()).isEqualTo(42 + 75 + 55 + 31);
    }

    @Test
    void only_an_administrator_loads() {
        var before = events();
        assertThat(post("chen", "/api/catalogue/loads", "{}").must(403).code()).isEqualTo("access-denied");
        post(null, "/api/catalogue/loads", "{}").must(401);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void an_industry_is_found_by_chinese_english_and_pinyin() {
        for (var typed : List.of("kafei", "kfd", "coffee", "%E5%92%96%E5%95%A1", "KaFei")) {
            var found = get(null, "/api/industries?q=" + typed).must(200).body();
            assertThat(found.findValuesAsString("slug")).as(typed).contains("coffee-teahouse");
        }
        assertThat(get(null, "/api/industries").must(200).body()).hasSize(31);
        assertThat(get(null, "/api/industries?q=zzz").must(200).body()).isEmpty();
    }

    @Test
    void the_single_notice_holds_matters_conditions_elements_and_papers() {
        var notice = get(null, "/api/industries/16").must(200).body();
        assertThat(notice.path("version").asInt()).isEqualTo(1);
        assertThat(notice.path("matters")).hasSize(5);
        assertThat(notice.path("matters").get(0).path("department").path("code").asString())
                .isEqualTo("PD-AMR");
        assertThat(notice.path("elements").findValuesAsString("key")).contains("contactPhone", "bakesOnSite");
        assertThat(notice.path("conditions")).isNotEmpty();
        assertThat(notice.path("materials")).isNotEmpty();
        assertThat(get(null, "/api/industries/99").must(404).code()).isEqualTo("industry-unknown");
    }

    @Test
    void the_register_shows_in_whose_name_a_power_is_used() {
        var department =
                get("ops", "/api/authority/departments/PD-CTC").must(200).body();
        assertThat(department.path("delegations")).anySatisfy(delegation -> assertThat(
                        delegation.path("inNameOf").path("code").asString())
                .isEqualTo("CN-MOHURD"));
        assertThat(get("ops", "/api/authority/departments/XX").must(404).code()).isEqualTo("department-unknown");
    }

    @Test
    void an_officer_is_appointed_once_and_dismissed() {
        var path = "/api/authority/departments/PD-STE/officers";
        var appointment = Map.of(
                "officerNumber",
                "PD-STE-9",
                "subject",
                "somebody",
                "capacities",
                List.of("decide", "inspect"),
                "from",
                "2026-01-01");
        post("ops", path, appointment).must(204);
        var before = events();
        post("ops", path, appointment).must(204);
        assertThat(events()).isEqualTo(before);

        send(request("ops", path + "/PD-STE-9").DELETE()).must(204);
        assertThat(send(request("ops", path + "/PD-STE-9").DELETE()).must(409).code())
                .isEqualTo("officer-already-dismissed");
        var body = get("ops", "/api/authority/departments/PD-STE").must(200).text();
        assertThat(body).contains("PD-STE-9").doesNotContain("somebody");
    }

    @Test
    void appointing_is_the_administrator_s_business_and_needs_a_known_department() {
        var appointment =
                Map.of("officerNumber", "X-1", "subject", "amr", "capacities", List.of("decide"), "from", "2026-01-01");
        post("amr", "/api/authority/departments/PD-AMR/officers", appointment).must(403);
        assertThat(post("ops", "/api/authority/departments/NOBODY/officers", appointment)
                        .must(404)
                        .code())
                .isEqualTo("department-unknown");
        var without = Map.of("officerNumber", "", "subject", "amr", "capacities", List.of(), "from", "2026-01-01");
        assertThat(post("ops", "/api/authority/departments/PD-AMR/officers", without)
                        .must(400)
                        .code())
                .isEqualTo("fields-invalid");
    }
}
