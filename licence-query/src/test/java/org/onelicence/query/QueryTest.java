package org.onelicence.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.RealStack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service on real PostgreSQL and Kafka, asked over real HTTP. Started once for all of its tests. */
@SpringBootTest(classes = LicenceQueryApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class QueryTest {

    /** Patience with a machine that runs six builds at once; what must be quick says so itself. */
    protected static final Duration SOON = Duration.ofSeconds(30);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        RealStack.database(properties, "licence-query");
        RealStack.kafka(properties);
        properties.add("ISSUER_URI", () -> "http://localhost:1"); // nobody signs in here
        properties.add("CLIENT_SECRET", () -> "none");
        properties.add("SERVER_PORT", () -> 0);
        properties.add("PUBLIC_URL", () -> "https://onelicence.example");
    }

    @Value("${local.server.port}")
    private int port;

    @Autowired
    protected JdbcClient db;

    protected HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected String page(String path) {
        var answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    protected JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return MessageJson.MAPPER.readTree(answer.body());
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Waits until the register has applied the licence's last message. */
    protected ALicence arrived(ALicence licence) {
        var last = licence.messages().size() - 1;
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> assertThat(
                        db.sql("select max(version) from register_licence where licence_id = ?")
                                .param(licence.id())
                                .query(Long.class)
                                .optional())
                .hasValue((long) last));
        return licence;
    }
}
