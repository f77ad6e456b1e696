package org.onelicence.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.query.ALicence;
import org.onelicence.query.QueryTest;
import org.onelicence.test.Contracts;

/** The golden messages can be read and applied, and the HTTP face is the one written down. */
class ContractTest extends QueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "component.added.v1",
                "licence.changed.v1",
                "licence.extended.v1",
                "component.suspended.v1",
                "component.restored.v1",
                "component.revoked-for-unlawful-grant.v1",
                "component.withdrawn.v1",
                "component.revoked-as-penalty.v1",
                "component.deregistered.v1",
                "component.expired.v1",
                "component.suspension-lifted.v1",
                "licence.synchronised.v1"
            })
    void every_message_of_a_licence_is_understood(String type) {
        var licence = arrived(ALicence.issued().then(type).told());
        assertThat(json("/api/licences/" + licence.number() + "/history")
                        .at("/items/1/type")
                        .asString())
                .isEqualTo(type);
    }

    @Test
    void the_http_face_is_the_one_in_the_contract() {
        Contracts.assertOpenApi("licence-query", get("/openapi.json").body());
    }

    @Test
    void the_metrics_tell_of_licences_verifications_and_what_is_parked() {
        var licence = arrived(ALicence.issued().told());
        page("/v/" + licence.code());
        assertThat(get("/actuator/prometheus").body())
                .contains("onelicence_licences{", "standing=\"suspended\"")
                .contains("onelicence_verifications_total{", "outcome=\"valid\"")
                .contains("onelicence_parked_messages", "onelicence_consumer_lag{");
    }

    @Test
    void only_reading_is_public() {
        assertThat(get("/api/parked-messages").statusCode()).isEqualTo(401);
        assertThat(get("/ops/parked", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(get("/actuator/env").statusCode()).isIn(302, 401, 403, 404);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }
}
