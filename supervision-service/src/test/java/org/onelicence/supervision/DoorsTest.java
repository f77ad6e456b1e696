package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onelicence.test.Contracts;

/** Who may come in, and by which doors. */
class DoorsTest extends SupervisionTest {

    @Test
    void only_those_who_supervise_see_and_act_and_everybody_reads_what_is_public() {
        assertThat(get("", "/api/board").statusCode()).isEqualTo(401);
        assertThat(get("chen", "/api/board").statusCode()).isEqualTo(403);
        assertThat(get("auditor", "/api/board").statusCode()).isEqualTo(200);
        assertThat(post("auditor", "/api/draw-plans", Map.of()).statusCode()).isEqualTo(403);
        assertThat(get("", "/api/publicity").statusCode()).isEqualTo(200);
        assertThat(get("supervisor", "/api/notifications?page=-1").statusCode()).isEqualTo(400);
        assertThat(get("supervisor", "/api/notifications/no-uuid").statusCode()).isEqualTo(400);
        assertThat(code(get("supervisor", "/api/notifications/" + UUID.randomUUID())))
                .isEqualTo("notification-unknown");
        assertThat(get("", "/actuator/prometheus").body())
                .contains("onelicence_notifications", "onelicence_publicity_due", "onelicence_holders");
    }

    @Test
    void the_contract_says_what_the_service_serves() {
        Contracts.assertOpenApi("supervision-service", get("", "/openapi.json").body());
    }
}
