package org.onelicence.localstack.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** One service as anybody may reach it: JSON over HTTP, with or without a bearer token. */
final class Service {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI base;
    private final @Nullable String token;

    Service(HttpClient http, URI base) {
        this(http, base, null);
    }

    private Service(HttpClient http, URI base, @Nullable String token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    Service as(String bearer) {
        return new Service(http, base, bearer);
    }

    URI page(String path) {
        return URI.create(base + path);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks once: whatever happens to the answer, the same key gets the first outcome. */
    Answer post(String path, String key, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .POST(BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(page(path)).timeout(PATIENCE).header("Accept", "application/json, */*");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder asked) {
        var request = asked.build();
        var name = request.method() + " " + request.uri();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(name, response.statusCode(), body(response.body()));
        } catch (IOException unreachable) {
            throw new Unexpected(name + " → an answer", unreachable.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unexpected(name + " → an answer", "interrupted");
        }
    }

    private static JsonNode body(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return StringNode.valueOf(text);
        }
    }
}
