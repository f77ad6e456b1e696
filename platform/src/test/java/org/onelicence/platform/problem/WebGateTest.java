package org.onelicence.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.onelicence.test.Tokens;

class WebGateTest extends Gate {

    @Test
    void a_token_tells_who_asks() throws Exception {
        assertThat(get("/api/whoami", Tokens.of("amr")).body()).isEqualTo("amr");
    }

    @Test
    void without_a_token_the_answer_is_401_in_both_languages() throws Exception {
        var answer = get("/api/whoami", null);
        assertProblem(answer, 401, "token-invalid");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void a_token_that_somebody_altered_is_no_token() throws Exception {
        var parts = Tokens.of("chen").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("applicant", "administrator");
        var forged = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
        assertProblem(get("/api/whoami", forged), 401, "token-invalid");
    }

    @Test
    void a_token_that_claims_no_algorithm_is_no_token() throws Exception {
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));
        assertProblem(get("/api/whoami", none + "." + Tokens.of("ops").split("\\.")[1] + "."), 401, "token-invalid");
    }

    @Test
    void another_role_is_refused() throws Exception {
        assertProblem(get("/api/parked-messages", Tokens.of("chen")), 403, "access-denied");
        assertThat(get("/api/parked-messages", Tokens.of("ops")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_path_nobody_named_is_refused_and_not_open() throws Exception {
        assertProblem(get("/api/forgotten", Tokens.of("ops")), 403, "access-denied");
        assertThat(get("/actuator/env", null).statusCode()).isIn(302, 401, 403, 404);
    }

    @Test
    void broken_json_an_unknown_field_and_a_missing_field_are_told_apart() throws Exception {
        assertProblem(post("{\"text\":"), 400, "body-unreadable");
        assertProblem(post("{\"text\":\"a\",\"status\":\"approved\"}"), 400, "body-unreadable");
        assertProblem(post("{\"text\":\"a\",\"text\":\"b\"}"), 400, "body-unreadable");
        var missing = assertProblem(post("{\"text\":\"\"}"), 400, "fields-invalid");
        assertThat(missing.at("/errors/0/field").asString()).isEqualTo("text");
    }

    @Test
    void a_body_is_read_up_to_64_kib() throws Exception {
        assertThat(post("{\"text\":\"" + "a".repeat(60_000) + "\"}").statusCode())
                .isEqualTo(200);
        assertProblem(post("{\"text\":\"" + "a".repeat(70_000) + "\"}"), 413, "body-too-large");
        var chunked = HttpRequest.newBuilder(uri("/api/notes"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("amr"))
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofString("{\"text\":\"" + "a".repeat(70_000) + "\"}")))
                .build();
        assertProblem(send(chunked), 413, "body-too-large");
    }

    @Test
    void a_program_may_ask_for_english() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/whoami"))
                .header("Accept-Language", "en")
                .build();
        var answer = json(send(request));
        assertThat(answer.get("title").asString()).isEqualTo("No valid access token");
    }

    @Test
    void a_page_behind_the_login_leads_to_the_issuer() throws Exception {
        var answer = get("/ops/parked", null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/oauth2/authorization/onelicence"));
    }
}
