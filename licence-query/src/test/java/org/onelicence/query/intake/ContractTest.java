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
                "licence.premises-changed.v1",
                "licence.scope-changed.v1",
                "licence.representative-changed.v1",
                "licence.entry-corrected.v1",
                "licence.reissued.v1",
                "licence.extension-deemed-granted.v1",
                "licence.extension-refused.v1",
                "licence.predecessor-linked.v1",
                "licence.left-district.v1",
                "component.changed.v1",
                "component.downgraded.v1",
                "component.decision-set-aside.v1",
                "component.revocation-declined.v1",
                "licence.synchronised.v1"
            })
    void every_message_of_a_licence_is_understood(String type) {
        var licence = arrived(ALicence.issued().then(type).told());
        assertThat(json("/api/licences/" + licence.number() + "/history")
                        .at("/items/1/type")
                        .asString())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "licence.correction-requested.v1",
                "licence.expiry-told.v1",
                "licence.extension-requested.v1",
                "component.hearing-noticed.v1",
                "component.hearing-answered.v1",
                "component.hearing-held.v1"
            })
    void what_is_not_decided_is_understood_and_not_shown(String type) {
        var licence = arrived(
                ALicence.issued().then(type).then("component.suspended.v1").told());
        var history = json("/api/licences/" + licence.number() + "/history");
        assertThat(history.at("/total").asInt()).isEqualTo(2);
        assertThat(history.at("/items/1/type").asString()).isEqualTo("component.suspended.v1");
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
