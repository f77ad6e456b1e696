package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
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
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service on real PostgreSQL, Kafka and tokens, asked over real HTTP. Started once for all of its tests. */
@SpringBootTest(classes = LicenceCommandApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(CommandService.ATurnedClock.class)
@TestPropertySource(properties = {"onelicence.due-work.every=PT1S", "onelicence.materials.sweep-every=PT2S"})
abstract class CommandService {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestConfiguration(proxyBeanMethods = false)
    static class ATurnedClock {
        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock();
        }
    }

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        RealStack.register(properties, "licence-command");
    }

    @Value("${local.server.port}")
    private int port;

    @Autowired
    protected JdbcClient db;

    @Autowired
    private Environment settings;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventStore log;

    /** What came back. */
    record Answer(int status, String contentType, JsonNode body, String text) {
        String code() {
            return body.path("code").asString("");
        }

        Answer must(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    Answer get(@Nullable String login, String path) {
        return send(request(login, path).GET());
    }

    Answer post(@Nullable String login, String path, Object body) {
        return post(login, path, body, Map.of());
    }

    Answer post(@Nullable String login, String path, Object body, Map<String, String> headers) {
        var json = body instanceof String raw ? raw : MessageJson.MAPPER.writeValueAsString(body);
        var request = request(login, path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var contentType = answer.headers().firstValue("Content-Type").orElse("");
            var body = MessageJson.MAPPER.readTree(contentType.contains("json") ? answer.body() : "{}");
            return new Answer(answer.statusCode(), contentType, body, answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(@Nullable String login, String path) {
        var request = HttpRequest.newBuilder(at(path));
        return login == null ? request : request.header("Authorization", "Bearer " + Tokens.of(login));
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** How many events the log holds: a refusal must leave it as it was. */
    long events() {
        return db.sql("select count(*) from log_entry").query(Long.class).single();
    }

    /** The number of events once the automations have come to rest. */
    long settled() {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(this::automationsAreAtRest);
        return events();
    }

    /** By what the group has handled, not by its row: that follows up to five seconds later. */
    private boolean automationsAreAtRest() {
        var head = log.createHeadToken();
        var segments = processing
                .eventProcessor("automations", StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .values();
        return !segments.isEmpty()
                && segments.stream()
                        .map(EventTrackerStatus::getTrackingToken)
                        .allMatch(handled -> handled != null && handled.covers(head));
    }

    /** What only the database's owner may do, to break something on purpose. */
    void asOwner(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                setting("DATABASE_URL"), setting("DATABASE_OWNER"), setting("DATABASE_OWNER_PASSWORD"));
    }

    private String setting(String name) {
        return settings.getRequiredProperty(name);
    }
}
