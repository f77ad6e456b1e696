package org.onelicence.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages of one service, signed in at the development issuer's own form, without a browser. */
public final class Visitor {

    private static final int STEPS_MAX = 10;
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("<input\\b[^>]*\\bname=\"_csrf\"[^>]*\\bvalue=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI service;
    private String token = "";

    private Visitor(URI service) {
        this.service = service;
    }

    /**
     * The issuer sends a person back to `http://localhost`, where nobody listens ({@link RealStack}): the visitor takes
     * the answer to the service's own port.
     */
    public static Visitor signedIn(URI service, String login) {
        var visitor = new Visitor(service);
        visitor.signIn(login);
        return visitor;
    }

    private void signIn(String login) {
        var at = service.resolve("/oauth2/authorization/onelicence");
        var answer = send(HttpRequest.newBuilder(at).GET());
        for (int step = 0; step < STEPS_MAX; step++) {
            if (answer.statusCode() / 100 == 3) {
                at = here(at.resolve(answer.headers().firstValue("Location").orElseThrow()));
                if (at.getPort() == service.getPort() && !at.getPath().startsWith("/login/")) {
                    return;
                }
                answer = send(HttpRequest.newBuilder(at).GET());
            } else {
                at = at.resolve(found(FORM, answer.body()));
                answer = send(form(
                        at,
                        Map.of(
                                "username",
                                login,
                                "password",
                                RealIssuer.PASSWORD,
                                "_csrf",
                                found(TOKEN, answer.body()))));
            }
        }
        throw new IllegalStateException(login + " could not sign in: " + answer.statusCode() + " of " + at);
    }

    private URI here(URI target) {
        return target.getHost().equals("localhost") && target.getPort() < 0
                ? service.resolve(
                        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()))
                : target;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    /** The form is sent as a page would send it, with the token of this session. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        if (token.isEmpty()) {
            token = found(TOKEN, get("/").body());
        }
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return send(form(service.resolve(path), all));
    }

    private static HttpRequest.Builder form(URI at, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) {
        try {
            return http.send(asked.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String found(Pattern what, String page) {
        var found = what.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + what + " in " + page);
        }
        return found.group(1).replace("&amp;", "&");
    }
}
