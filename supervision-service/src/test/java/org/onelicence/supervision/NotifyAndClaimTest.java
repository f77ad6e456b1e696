package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Double notification: the entity and the departments are told, and a department claims. */
class NotifyAndClaimTest extends SixDoubles {

    @Test
    void a_registration_tells_the_entity_and_each_department_and_one_claims() {
        var uscc = "91310115MA1K4XYZ01";
        guideIsKnown();
        officersAreKnown();
        City.tell(City.registration(uscc, SHOP, List.of(16)));

        var listed = eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        var id = listed.at("/items/0/notificationId").asString();
        var detail = json("supervisor", "/api/notifications/" + id);
        assertThat(detail.path("permits")).hasSize(2);
        assertThat(detail.at("/registration/warnings/0").asString()).isEqualTo("uscc-check");
        assertThat(detail.path("answers")).hasSize(2);

        assertThat(code(post("amr", claims(id), Map.of()))).isEqualTo("fields-invalid");
        assertThat(code(post("amr", claims(id), Map.of("departmentCode", "PD-XYZ"))))
                .isEqualTo("department-unknown");
        assertThat(post("amr", claims(id), Map.of("departmentCode", "PD-AMR")).statusCode())
                .isEqualTo(204);
        assertThat(code(post("amr", claims(id), Map.of("departmentCode", "PD-AMR"))))
                .isEqualTo("notification-already-answered");
        var declined = Map.of("departmentCode", "PD-FRB", "reason", "面积不足 300 平方米");
        assertThat(post("frb", "/api/notifications/" + id + "/declinals", declined)
                        .statusCode())
                .isEqualTo(204);
        assertThat(json("supervisor", "/api/notifications/" + id)
                        .at("/answers/0/state")
                        .asString())
                .isEqualTo("claimed");
        assertThat(json("supervisor", "/api/board").path("notifications").findValuesAsString("uscc"))
                .contains(uscc);
    }

    @Test
    void a_registration_without_industries_lies_in_the_pool_until_somebody_claims() {
        var uscc = "91310115MA1K4XYZ02";
        City.tell(City.registration(uscc, "上海不明有限公司", List.of()));

        var listed = eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(listed.at("/items/0/state").asString()).isEqualTo("pooled");
        var id = listed.at("/items/0/notificationId").asString();
        officersAreKnown();
        assertThat(post("amr", claims(id), Map.of("departmentCode", "PD-AMR")).statusCode())
                .isEqualTo(204);
        assertThat(json("supervisor", "/api/notifications?q=" + uscc)
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("claimed");
    }

    private static String claims(String id) {
        return "/api/notifications/" + id + "/claims";
    }
}
