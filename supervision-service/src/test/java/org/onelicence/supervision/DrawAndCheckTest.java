package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The double random draw, from the plan to the last check. */
class DrawAndCheckTest extends SixDoubles {

    @Test
    void a_plan_is_sealed_drawn_checked_and_can_be_drawn_again_for_proof() {
        officersAreKnown();
        for (var number = 10; number < 16; number++) {
            City.tell(City.issued(UUID.randomUUID(), "91310115MA1K4XYZ" + number, SHOP));
            var uscc = "91310115MA1K4XYZ" + number;
            eventually(
                    "supervisor",
                    "/api/assessments?q=" + uscc,
                    one -> one.path("total").asInt() == 1);
        }
        var plan = Map.of(
                "name",
                "2026 年咖啡店抽查",
                "objects",
                3,
                "industries",
                List.of(16),
                "departments",
                List.of("PD-AMR"),
                "checkFrom",
                today(),
                "checkUntil",
                today());
        var made = post("supervisor", "/api/draw-plans", plan);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var address = made.headers().firstValue("Location").orElseThrow();

        var drawn = post("supervisor", address + "/draws", Map.of("publicValue", "福利彩票 2026131 期 03 11 17"));
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(200);
        assertThat(code(post("supervisor", address + "/draws", Map.of()))).isEqualTo("draw-already-drawn");
        var detail = json("supervisor", address);
        assertThat(detail.path("drawn")).hasSize(3).allSatisfy(one -> assertThat(one.path("inspectors"))
                .hasSize(2));
        assertThat(json("supervisor", address + "/replay").path("equal").asBoolean())
                .isTrue();

        var object = detail.at("/drawn/0/licenceId").asString();
        var gone = detail.at("/drawn/0/inspectors/0").asString();
        var recusal = Map.of("licenceId", object, "officerNumber", gone, "reason", "亲属持股");
        assertThat(post("supervisor", address + "/recusals", recusal).statusCode())
                .isEqualTo(204);
        var inspectors = json("supervisor", address).at("/drawn/0/inspectors").toString();
        assertThat(inspectors).doesNotContain(gone);
        var inspector = inspectors.contains("PD-AMR-001") ? "amr" : "amr2"; // of three, at least one of these two
        var check = Map.of("licenceId", object, "result", "problem-found", "note", "标签不规范", "checkedOn", today());
        assertThat(post(inspector, address + "/checks", check).statusCode()).isEqualTo(204);
        assertThat(code(post(inspector, address + "/checks", check))).isEqualTo("draw-already-checked");
        assertThat(json("supervisor", address + "/replay").path("equal").asBoolean())
                .isTrue();
        var uscc = detail.at("/drawn/0/uscc").asString();
        eventually("supervisor", "/api/assessments/" + uscc, one -> one.at("/assessed/inputs")
                .findValuesAsString("fact")
                .contains("check-problem")); // whoever was drawn
    }
}
