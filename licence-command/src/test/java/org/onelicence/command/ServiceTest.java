package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The service as it starts. */
class ServiceTest extends CommandService {

    @Test
    void it_is_healthy() {
        assertThat(get(null, "/actuator/health").must(200).body().path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void a_stranger_enters_no_door() {
        var answer = get(null, "/api/applications").must(401);
        assertThat(answer.code()).isEqualTo("token-invalid");
    }
}
