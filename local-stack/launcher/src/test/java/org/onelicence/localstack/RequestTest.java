package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void up_knows_its_options() {
        var asked = Request.of(List.of("up", "--empty", "--port-base", "9700"));

        assertThat(asked.verb()).isEqualTo(Request.Verb.UP);
        assertThat(asked.empty()).isTrue();
        assertThat(asked.portBase()).isEqualTo(9700);
        assertThat(Request.of(List.of("up", "--port-base=9800")).portBase()).isEqualTo(9800);
        assertThat(Request.of(List.of("up")).portBase()).isEqualTo(8700);
    }

    @Test
    void logs_are_of_a_part_that_exists() {
        assertThat(Request.of(List.of("logs", "kafka")).part()).contains("kafka");
        assertThat(Request.of(List.of("logs")).part()).isEmpty();
        assertThatThrownBy(() -> Request.of(List.of("logs", "oracle")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("No part is called oracle; there are postgresql, kafka, issuer, licence-command,"
                        + " licence-query, supervision-service.");
    }

    @Test
    void what_it_does_not_understand_it_says() {
        assertThatThrownBy(() -> Request.of(List.of("strat"))).hasMessageContaining("I do not understand strat.");
        assertThatThrownBy(() -> Request.of(List.of("down", "--yes")))
                .hasMessageContaining("I do not understand --yes.");
        assertThatThrownBy(() -> Request.of(List.of())).hasMessageStartingWith("Usage:");
        assertThatThrownBy(() -> Request.of(List.of("up", "--port-base", "many")))
                .hasMessage("--port-base needs a number, for example 9700.");
    }
}
