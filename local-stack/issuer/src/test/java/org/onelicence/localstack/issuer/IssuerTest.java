package org.onelicence.localstack.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole flow of a browser, over HTTP, against the running issuer. */
class IssuerTest {
    private static final String ISSUER = "http://issuer.test";
    private static final String PASSWORD = "the password";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String CALLBACK = "http://localhost:8701/login/oauth2/code/onelicence";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static @Nullable ConfigurableApplicationContext issuer;
    private static Path data = Path.of("");
    private static URI base = URI.create("");

    @BeforeAll
    static void start(@TempDir Path folder) {
        data = folder;
        var started = IssuerApplication.start(
                "--server.port=0",
                "--ISSUER_URI=" + ISSUER,
                "--ISSUER_DATA=" + folder,
                "--ISSUER_PASSWORD=" + PASSWORD,
                "--LICENCE_COMMAND_SECRET=one",
                "--LICENCE_QUERY_SECRET=two",
                "--SUPERVISION_SERVICE_SECRET=three");
        issuer = started;
        var port = started.getEnvironment().getRequiredProperty("local.server.port");
        base = URI.create("http://localhost:" + port);
    }

    @AfterAll
    static void stop() {
        if (issuer != null) {
            issuer.close();
        }
    }

    @Test
    void a_login_ends_in_tokens_of_the_right_kind() throws Exception {
        var tokens = redeem(new Browser().logIn("supervisor", PASSWORD, question(CALLBACK)), "one");
        var access = SignedJWT.parse(tokens.get("access_token").asString());
        var identity = SignedJWT.parse(tokens.get("id_token").asString());

        assertThat(access.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(access.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("onelicence");
        assertThat(access.getJWTClaimsSet().getIssuer()).isEqualTo(ISSUER);
        assertThat(access.getJWTClaimsSet().getSubject()).isEqualTo("supervisor");
        assertThat(access.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("supervisor");
        assertThat(identity.getHeader().getType())
                .isNotEqualTo(access.getHeader().getType());
        assertThat(identity.getJWTClaimsSet().getStringClaim("name")).isEqualTo("监管人员");
        assertThat(tokens.has("refresh_token")).isTrue();
    }

    @Test
    void both_tokens_of_an_officer_say_the_number_and_those_of_others_say_none() throws Exception {
        var officer = redeem(new Browser().logIn("hc", PASSWORD, question(CALLBACK)), "one");
        var supervisor = redeem(new Browser().logIn("supervisor", PASSWORD, question(CALLBACK)), "one");

        for (var token : List.of("access_token", "id_token")) {
            assertThat(claim(officer, token)).as(token).isEqualTo("PD-HC-001");
            assertThat(claim(supervisor, token)).as(token).isNull();
        }
    }

    private static @Nullable String claim(JsonNode tokens, String token) throws Exception {
        return SignedJWT.parse(tokens.get(token).asString()).getJWTClaimsSet().getStringClaim("officer_number");
    }

    @Test
    void everybody_can_check_the_signature() throws Exception {
        var tokens = redeem(new Browser().logIn("amr", PASSWORD, question(CALLBACK)), "one");
        var keys = JWKSet.parse(new Browser().get(base.resolve("/oauth2/jwks")).body());
        var access = SignedJWT.parse(tokens.get("access_token").asString());
        var key = keys.getKeyByKeyId(access.getHeader().getKeyID()).toECKey();

        assertThat(access.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void the_key_outlives_the_process_and_is_nobody_elses() throws Exception {
        var file = data.resolve("signing-key.json");

        assertThat(SigningKey.in(data).getKeyID()).isEqualTo(SigningKey.in(data).getKeyID());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_wrong_password_is_told_in_chinese_and_leads_nowhere() throws Exception {
        var browser = new Browser();

        assertThat(browser.answerTo("amr", "wrong", question(CALLBACK))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
        assertThat(browser.get(base.resolve("/login?error")).body()).contains("账号或密码不对");
    }

    @Test
    void a_code_is_sent_to_a_registered_address_only() throws Exception {
        var answer = new Browser().get(authorize(question("http://evil.example/callback")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_flow_without_proof_key_is_refused() throws Exception {
        var question = question(CALLBACK).entrySet().stream()
                .filter(field -> !field.getKey().startsWith("code_challenge"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(new Browser().get(authorize(question)).headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    @Test
    void a_script_may_listen_on_any_loopback_port() throws Exception {
        var question = new java.util.HashMap<>(question("http://127.0.0.1:54321/callback"));
        question.put("client_id", ClientConfiguration.SCRIPTS);

        assertThat(new Browser().logIn("ops", PASSWORD, question)).startsWith("http://127.0.0.1:54321/callback?code=");
    }

    @Test
    void there_is_one_account_per_part_somebody_plays() {
        var roles = new ArrayList<String>();
        Account.all().forEach(account -> roles.add(account.role()));

        assertThat(roles).contains("applicant", "officer", "supervisor", "auditor", "administrator");
        assertThat(Account.all())
                .extracting(Account::login)
                .doesNotHaveDuplicates()
                .hasSize(18);
    }

    private static Map<String, String> question(String callback) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Map.of(
                "response_type", "code",
                "client_id", "licence-command",
                "redirect_uri", callback,
                "scope", "openid profile",
                "state", "s",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                "code_challenge_method", "S256");
    }

    private static URI authorize(Map<String, String> question) {
        return base.resolve("/oauth2/authorize?" + form(question));
    }

    private static JsonNode redeem(String callback, String secret) throws Exception {
        var code = callback.replaceAll(".*[?&]code=([^&]*).*", "$1");
        var basic =
                Base64.getEncoder().encodeToString(("licence-command:" + secret).getBytes(StandardCharsets.US_ASCII));
        var request = HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=authorization_code&code_verifier=" + VERIFIER
                        + "&code=" + code + "&" + form(Map.of("redirect_uri", CALLBACK))))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Cookies and nothing more: each redirect is a test's to look at. */
    private static final class Browser {
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> get(URI at) throws Exception {
            var request =
                    HttpRequest.newBuilder(at).header("Accept", "text/html").build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }

        /** The answer to the filled-in form. */
        HttpResponse<String> answerTo(String login, String password, Map<String, String> question) throws Exception {
            get(authorize(question));
            var page = get(base.resolve("/login")).body();
            var csrf = CSRF.matcher(page);
            assertThat(csrf.find()).as(page).isTrue();
            var fields = Map.of("_csrf", csrf.group(1), "username", login, "password", password);
            var request = HttpRequest.newBuilder(base.resolve("/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "text/html")
                    .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }

        /** Where the issuer sends the browser in the end. */
        String logIn(String login, String password, Map<String, String> question) throws Exception {
            var back = answerTo(login, password, question)
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            return get(base.resolve(URI.create(back)))
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
        }
    }
}
