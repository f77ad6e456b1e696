package org.onelicence.localstack.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs in as a person does, through the issuer's own form: authorization code with PKCE (RFC 7636). */
public final class FormLogin {
    private static final String CLIENT = "onelicence-cli";
    private static final String CALLBACK = "http://127.0.0.1/callback";
    private static final Pattern CSRF =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final int REDIRECTS_MAX = 8;

    private final URI issuer;
    private final SecureRandom random = new SecureRandom();

    public FormLogin(URI issuer) {
        this.issuer = issuer;
    }

    /** The access token of a person who types this password. */
    public String token(String login, String password) {
        try {
            return new Visit(login, password).token();
        } catch (IOException unreachable) {
            throw new Unexpected("a login at " + issuer + " as " + login, unreachable.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unexpected("a login at " + issuer + " as " + login, "interrupted");
        }
    }

    /** One browser session: its cookies, its verifier, its state. */
    private final class Visit {
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String verifier = random(32);
        private final String state = random(12);
        private final String login;
        private final String password;

        Visit(String login, String password) {
            this.login = login;
            this.password = password;
        }

        String token() throws IOException, InterruptedException {
            var tokens = send(form(
                    URI.create(issuer + "/oauth2/token"),
                    Map.of(
                            "grant_type", "authorization_code",
                            "client_id", CLIENT,
                            "redirect_uri", CALLBACK,
                            "code", code(),
                            "code_verifier", verifier)));
            if (tokens.statusCode() != 200) {
                throw new Unexpected("a token for " + login, tokens.statusCode() + " " + tokens.body());
            }
            return Json.MAPPER.readTree(tokens.body()).path("access_token").asString();
        }

        private String code() throws IOException, InterruptedException {
            var start = URI.create(issuer + "/oauth2/authorize?"
                    + query(Map.of(
                            "response_type",
                            "code",
                            "client_id",
                            CLIENT,
                            "redirect_uri",
                            CALLBACK,
                            "scope",
                            "openid",
                            "state",
                            state,
                            "code_challenge",
                            challenge(verifier),
                            "code_challenge_method",
                            "S256")));
            var response = get(start);
            boolean typed = false;
            for (int i = 0; i < REDIRECTS_MAX; i++) {
                if (response.statusCode() / 100 == 3) {
                    var next = response.uri()
                            .resolve(response.headers().firstValue("Location").orElse(""));
                    if (next.toString().startsWith(CALLBACK)) {
                        return codeIn(next);
                    }
                    response = get(next);
                } else if (response.statusCode() == 200 && !typed) {
                    typed = true;
                    response = send(form(
                            URI.create(issuer + "/login"),
                            Map.of("username", login, "password", password, "_csrf", csrf(response.body()))));
                } else {
                    break;
                }
            }
            throw new Unexpected("the login form to accept " + login, response.statusCode() + " at " + response.uri());
        }

        private String codeIn(URI callback) {
            var answer = java.util.Arrays.stream(callback.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            var code = answer.get("code");
            if (code == null || !state.equals(answer.get("state"))) {
                throw new Unexpected("a code for " + login + " with our state", callback.getRawQuery());
            }
            return code;
        }

        private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
            return send(
                    HttpRequest.newBuilder(uri).header("Accept", "text/html").build());
        }

        private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
            return browser.send(request, BodyHandlers.ofString());
        }
    }

    private static String csrf(String page) {
        var found = CSRF.matcher(page);
        if (!found.find()) {
            throw new Unexpected(
                    "a login form with its CSRF token", page.lines().findFirst().orElse("an empty page"));
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static HttpRequest form(URI uri, Map<String, String> fields) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html, application/json")
                .POST(BodyPublishers.ofString(query(fields)))
                .build();
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String random(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return base64(drawn);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
