package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Double feedback and double publicity: what was decided goes back, and before the public. */
class FeedBackAndPublishTest extends SixDoubles {

    @Test
    void a_decision_is_fed_back_twice_and_a_grant_is_made_public_once_however_often_it_is_told() {
        var uscc = "91310115MA1K4XYZ03";
        var application = UUID.randomUUID();
        City.tell(City.submitted(application, uscc, SHOP));
        var granted = City.tell(City.granted(application, uscc, SHOP, "X-01"));
        City.tell(City.refused(application, uscc, SHOP, "X-10"));
        City.tell(granted);

        var fedBack = eventually(
                "supervisor",
                "/api/feedbacks?q=" + uscc,
                one -> one.path("total").asInt() == 4);
        assertThat(fedBack.findValuesAsString("addressee"))
                .containsExactlyInAnyOrder("registrar", "entity", "registrar", "entity");
        assertThat(fedBack.findValuesAsString("outcome")).contains("granted", "refused");
        var shown = eventually(
                "", "/api/publicity?q=" + uscc, one -> one.path("total").asInt() == 1);
        assertThat(shown.at("/items/0/kind").asString()).isEqualTo("licence");
        assertThat(shown.at("/items/0/dueOn").asString()).isEqualTo("2026-12-02");
        assertThat(db.sql("select count(*) from log_entry where type = 'licence.publicised'"
                                + " and convert_from(payload, 'UTF8') like '%" + uscc + "%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_suspension_is_made_public_as_a_penalty_and_lowers_the_class() {
        var uscc = "91310115MA1K4XYZ05";
        var licence = UUID.randomUUID();
        officersAreKnown();
        City.tell(City.issued(licence, uscc, SHOP));
        var suspended = City.tell(City.struck(licence, "component.suspended.v1", "浦市监处字〔2026〕第000011号"));
        City.tell(suspended);

        var shown = eventually(
                "",
                "/api/publicity?kind=penalty&q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(shown.at("/items/0/category").asString()).isEqualTo("暂扣许可证件");
        var id = shown.at("/items/0/publicityId").asString();
        var assessed = eventually("supervisor", "/api/assessments/" + uscc, one -> one.at("/assessed/holderClass")
                .asString()
                .equals("C"));
        assertThat(assessed.at("/lines")).hasSize(2);

        assertThat(code(post("frb", "/api/publicity/" + id + "/withdrawal", Map.of("reason", " "))))
                .isEqualTo("fields-invalid");
        var reason = Map.of("reason", "处罚决定被复议机关撤销");
        assertThat(post("amr", "/api/publicity/" + id + "/withdrawal", reason).statusCode())
                .isEqualTo(204);
        assertThat(json("", "/api/publicity?kind=penalty&q=" + uscc)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(get("", "/api/publicity/" + id).statusCode()).isEqualTo(404);
    }
}
