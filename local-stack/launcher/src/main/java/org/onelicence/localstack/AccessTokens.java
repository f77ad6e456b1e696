package org.onelicence.localstack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real access tokens: each is the end of an authorization-code flow with PKCE (RFC 7636) through the issuer's own
 * login form, the way a person's browser would go.
 */
public final class AccessTokens {
    private static final String CLIENT = "onelicence-cli";

    /** The loopback address of RFC 8252, 7.3. Nobody listens there: the code is read off the redirect. */
    private static final String REDIRECT = "http://127.0.0.1/callback";

    /** An issuer remembers where somebody wanted to go only when asked for a page. */
    private static final String PAGE = "text/html";

    private static final String DATA = "application/json";
    private static final long SPARE_SECONDS = 60;
    private static final int STEPS_MAX = 10;
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI issuer;
    private final String password;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public AccessTokens(URI issuer, String password) {
        this.issuer = issuer;
        this.password = password;
    }

    /** The account's token, with at least a minute left. */
    public String of(String login) {
        return tokens.compute(login, (name, known) -> known != null && known.isFresh() ? known : logIn(name))
                .value();
    }

    private Token logIn(String login) {
        try {
            return new Flow(login).run();
        } catch (IOException e) {
            throw new StackFailure("Cannot log in as " + login + " at " + issuer + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while logging in", e);
        }
    }

    private record Token(String value, long expiresNanos) {
        boolean isFresh() {
            return expiresNanos - System.nanoTime()
                    > Duration.ofSeconds(SPARE_SECONDS).toNanos();
        }
    }

    /** One login: its cookies and its secrets are its own. */
    private final class Flow {
        private final String login;
        private final String verifier = randomText();
        private final String state = randomText();
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();

        Flow(String login) {
            this.login = login;
        }

        Token run() throws IOException, InterruptedException {
            var endpoints = json(get(URI.create(issuer + "/.well-known/openid-configuration"), DATA));
            var code = code(URI.create(endpoints.get("authorization_endpoint").asString() + "?" + form(question())));
            var answer = json(post(URI.create(endpoints.get("token_endpoint").asString()), redemption(code), DATA));
            return new Token(
                    answer.get("access_token").asString(),
                    System.nanoTime()
                            + Duration.ofSeconds(answer.get("expires_in").asLong())
                                    .toNanos());
        }

        /** Follows redirects and fills in the form until the issuer sends us back with a code. */
        private String code(URI start) throws IOException, InterruptedException {
            var at = start;
            var answer = get(at, PAGE);
            boolean filledIn = false;
            for (int step = 0; step < STEPS_MAX; step++) {
                if (answer.statusCode() / 100 == 3) {
                    at = at.resolve(answer.headers().firstValue("location").orElseThrow());
                    if (at.toString().startsWith(REDIRECT)) {
                        return codeIn(at);
                    }
                    answer = get(at, PAGE);
                } else if (answer.statusCode() == 200 && !filledIn) {
                    filledIn = true;
                    at = at.resolve(actionOf(answer.body()));
                    answer = post(at, filledIn(answer.body()), PAGE);
                } else {
                    break;
                }
            }
            throw new IOException("no code after HTTP " + answer.statusCode() + " of " + at.getPath()
                    + (filledIn ? " (is the password right?)" : ""));
        }

        private Map<String, String> question() {
            return Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    CLIENT,
                    "redirect_uri",
                    REDIRECT,
                    "scope",
                    "openid",
                    "state",
                    state,
                    "code_challenge",
                    challenge(verifier),
                    "code_challenge_method",
                    "S256");
        }

        private Map<String, String> redemption(String code) {
            return Map.of(
                    "grant_type", "authorization_code",
                    "client_id", CLIENT,
                    "redirect_uri", REDIRECT,
                    "code", code,
                    "code_verifier", verifier);
        }

        private String codeIn(URI callback) throws IOException {
            var answer = Arrays.stream(callback.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            var code = answer.get("code");
            if (code == null || !state.equals(answer.get("state"))) {
                throw new IOException("the issuer answered " + answer.get("error"));
            }
            return code;
        }

        private Map<String, String> filledIn(String page) {
            var fields = new LinkedHashMap<String, String>();
            INPUT.matcher(page).results().map(found -> found.group()).forEach(input -> {
                var name = attribute(input, "name");
                if (!name.isEmpty()) {
                    fields.put(name, attribute(input, "value"));
                }
            });
            fields.put("username", login);
            fields.put("password", password);
            return fields;
        }

        private HttpResponse<String> get(URI at, String accept) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(at).GET(), accept);
        }

        private HttpResponse<String> post(URI at, Map<String, String> fields, String accept)
                throws IOException, InterruptedException {
            return send(
                    HttpRequest.newBuilder(at)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form(fields))),
                    accept);
        }

        private HttpResponse<String> send(HttpRequest.Builder request, String accept)
                throws IOException, InterruptedException {
            return http.send(
                    request.header("Accept", accept)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "HTTP " + answer.statusCode() + " of " + answer.uri().getPath());
        }
        return JSON.readTree(answer.body());
    }

    private static String actionOf(String page) throws IOException {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IOException("the login page has no form");
        }
        return unescape(form.group(1));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE)
                .matcher(tag);
        return found.find() ? unescape(found.group(1)) : "";
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String randomText() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
