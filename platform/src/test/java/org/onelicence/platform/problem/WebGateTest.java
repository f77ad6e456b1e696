package org.onelicence.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.probe.ProbeApplication;
import org.onelicence.test.RealStack;
import org.onelicence.test.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ProbeApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WebGateTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        RealStack.register(properties, "licence-query");
    }

    @LocalServerPort
    private int port;

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
        assertProblem(HTTP.send(chunked, BodyHandlers.ofString()), 413, "body-too-large");
    }

    @Test
    void a_program_may_ask_for_english() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/whoami"))
                .header("Accept-Language", "en")
                .build();
        var answer = JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
        assertThat(answer.get("title").asString()).isEqualTo("No valid access token");
    }

    @Test
    void a_page_behind_the_login_leads_to_the_issuer() throws Exception {
        var answer = get("/ops/parked", null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/oauth2/authorization/onelicence"));
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.at("/texts/zh").asString()).matches(".*\\p{IsHan}.*");
        assertThat(problem.at("/texts/en").asString()).matches("[\\x20-\\x7E]+");
        return problem;
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/api/notes"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("amr"))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
