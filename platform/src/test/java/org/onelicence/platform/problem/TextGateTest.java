package org.onelicence.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.test.Tokens;

/** What a text may be made of, whichever way it comes in. */
class TextGateTest extends Gate {

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u0007", "\\u0085", "\\uD83D", "\\u200B", "\\u202E", "\\u2060", "\\u2069", "\\uFEFF"
            })
    void a_text_with_a_character_nobody_sees_is_refused(String unseen) throws Exception {
        var answer = assertProblem(post("{\"text\":\"a" + unseen + "b\"}"), 400, "text-not-allowed");
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("text");
    }

    @Test
    void the_field_is_named_however_deep_and_keys_are_texts_too() throws Exception {
        var deep =
                assertProblem(post("{\"text\":\"a\",\"marks\":{\"b\":[\"c\",\"\\u0000\"]}}"), 400, "text-not-allowed");
        assertThat(deep.at("/errors/0/field").asString()).isEqualTo("marks.b[1]");
        var key = assertProblem(post("{\"text\":\"a\",\"marks\":{\"\\u0000\":[]}}"), 400, "text-not-allowed");
        assertThat(key.at("/errors/0/field").asString()).isEqualTo("marks");
    }

    @Test
    void line_breaks_stay_and_characters_come_in_one_form() throws Exception {
        assertThat(json(post("{\"text\":\"a\\r\\n\\tb 🍵\"}")).get("text").asString())
                .isEqualTo("a\r\n\tb 🍵");
        assertThat(json(post("{\"text\":\"Cafe\\u0301\"}")).get("text").asString())
                .isEqualTo("Caf\u00e9");
    }

    @Test
    void a_name_has_one_line() throws Exception {
        assertProblem(post("{\"text\":\"a\",\"author\":\"b\\nc\"}"), 400, "fields-invalid");
    }

    @Test
    void only_blanks_are_nothing() throws Exception {
        assertProblem(post("{\"text\":\"\\u3000 \\u00a0\"}"), 400, "fields-invalid");
    }

    @Test
    void half_a_number_is_no_number() throws Exception {
        assertProblem(post("{\"text\":\"a\",\"number\":16.9}"), 400, "body-unreadable");
    }

    @Test
    void a_form_is_held_to_the_same() throws Exception {
        var refused = assertProblem(form("text=a%00b"), 400, "text-not-allowed");
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("text");
        assertThat(form("text=Cafe%CC%81").body()).isEqualTo("[Caf\u00e9]");
    }

    @Test
    void what_is_only_looked_for_is_cleaned() throws Exception {
        assertThat(get("/api/asked?q=a%00b%E2%80%8B", Tokens.of("amr")).body()).isEqualTo("[a b ]");
    }

    private HttpResponse<String> form(String fields) throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/notes/of-a-form"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + Tokens.of("amr"))
                .POST(BodyPublishers.ofString(fields))
                .build());
    }
}
