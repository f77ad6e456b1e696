package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who got no answer asks again under the same Idempotency-Key, and gets the answer to the first time. */
class RepeatedRequestTest extends CommandService {

    private final Town town = new Town(this);
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void a_repeat_under_the_same_key_is_the_same_application() {
        var submission = town.submission();
        var first = submit("chen", submission).must(201);
        var before = events();
        assertThat(submit("chen", submission).must(201).body()).isEqualTo(first.body());
        assertThat(events()).isEqualTo(before);
        assertThat(submit("lin", submission).must(201).body()).isNotEqualTo(first.body());
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        submit("chen", town.submission()).must(201);
        var before = events();
        var other = submit("chen", town.submission());
        assertThat(other.must(422).code()).isEqualTo("idempotency-key-reused");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void whatever_the_repeat_asks_for_happens_once() {
        var id = town.submitted();
        var withdrawal = Map.of("reason", "店面不租了");
        post("chen", "/api/applications/" + id + "/withdrawal", withdrawal, Map.of("Idempotency-Key", key))
                .must(204);
        var before = events();
        post("chen", "/api/applications/" + id + "/withdrawal", withdrawal, Map.of("Idempotency-Key", key))
                .must(204);
        assertThat(events()).isEqualTo(before);
        assertThat(post("chen", "/api/applications/" + id + "/withdrawal", withdrawal)
                        .must(409)
                        .code())
                .isEqualTo("application-not-open");
    }

    @Test
    void a_refusal_may_be_asked_again_after_it_was_mended() {
        var id = town.submitted();
        var path = "/api/applications/" + id + "/receipt";
        post("chen", path, Map.of(), Map.of("Idempotency-Key", key)).must(403);
        post("bureau", path, Map.of(), Map.of("Idempotency-Key", key)).must(204);
    }

    @Test
    void a_key_of_201_characters_is_no_key() {
        var answer = post("chen", "/api/applications", town.submission(), Map.of("Idempotency-Key", "k".repeat(201)));
        assertThat(answer.must(400).code()).isEqualTo("idempotency-key-invalid");
    }

    private Answer submit(String login, Map<String, Object> submission) {
        return post(login, "/api/applications", submission, Map.of("Idempotency-Key", key));
    }
}
