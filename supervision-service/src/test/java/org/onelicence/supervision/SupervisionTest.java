package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.RealStack;
import org.onelicence.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service on real PostgreSQL, Kafka and tokens, asked over real HTTP. Started once for all of its tests. */
@SpringBootTest(
        classes = SupervisionApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"supervision.check-every=300ms", "supervision.tracking.apply-working-days=0"})
@Import(SupervisionTest.TheDay.class)
public abstract class SupervisionTest {

    /** Legal dates are tried on one day, whatever day it is. */
    @TestConfiguration(proxyBeanMethods = false)
    static class TheDay {
        @Bean
        @Primary
        Clock fixedClock() {
            return Fixed.CLOCK;
        }
    }

    protected static final Duration SOON = Duration.ofSeconds(15);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        RealStack.register(properties, "supervision-service");
    }

    @Value("${local.server.port}")
    protected int port;

    @Autowired
    protected JdbcClient db;

    protected HttpResponse<String> get(String login, String path) {
        return send(login, request(path).GET());
    }

    protected HttpResponse<String> post(String login, String path, Object body) {
        var json = BodyPublishers.ofString(MessageJson.MAPPER.writeValueAsString(body));
        return send(
                login, request(path).header("Content-Type", "application/json").POST(json));
    }

    protected JsonNode json(String login, String path) {
        var answer = get(login, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return MessageJson.MAPPER.readTree(answer.body());
    }

    /** What the address answers, as soon as it is as wanted. */
    protected JsonNode eventually(String login, String path, Predicate<JsonNode> wanted) {
        return await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> json(login, path), wanted);
    }

    protected static String code(HttpResponse<String> answer) {
        return MessageJson.MAPPER.readTree(answer.body()).path("code").asString("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(String login, HttpRequest.Builder request) {
        if (!login.isEmpty()) {
            request.header("Authorization", "Bearer " + Tokens.of(login));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
