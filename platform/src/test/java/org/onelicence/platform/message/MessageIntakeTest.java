package org.onelicence.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.probe.ProbeApplication;
import org.onelicence.test.RealStack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = ProbeApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MessageIntakeTest {

    private static final String TOPIC = "city.market-entities.v1";

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        RealStack.database(properties, "licence-query");
        RealStack.kafka(properties);
        properties.add("ISSUER_URI", () -> "http://localhost:1"); // nobody signs in here
        properties.add("CLIENT_SECRET", () -> "none");
        properties.add("SERVER_PORT", () -> 0);
    }

    private final MessageWriter writer;
    private final MessageIntake intake;
    private final ParkedMessages parked;
    private final ParkedRetry retry;
    private final JdbcClient db;

    MessageIntakeTest(
            @Autowired MessageWriter writer,
            @Autowired MessageIntake intake,
            @Autowired ParkedMessages parked,
            @Autowired ParkedRetry retry,
            @Autowired JdbcClient db) {
        this.writer = writer;
        this.intake = intake;
        this.parked = parked;
        this.retry = retry;
        this.db = db;
    }

    private String key = "";

    @BeforeEach
    void aFreshKey() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void a_message_is_noted_with_its_trace() {
        send("probe.noted.v1", "hello");
        awaitNotes("hello");
        assertThat(db.sql("select trace from note where key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .startsWith("00-");
    }

    @Test
    void a_message_of_an_unknown_type_is_parked_and_the_others_flow() {
        send("probe.invented.v9", "strange");
        send("probe.noted.v1", "after");
        awaitNotes("after");
        assertThat(reasons()).containsExactly("its type is not known here");
    }

    @Test
    void a_payload_that_is_no_json_is_parked() {
        intake.take(List.of(record(1_000_000, "{oops".getBytes(StandardCharsets.UTF_8))));
        assertThat(reasons()).containsExactly("the payload is not JSON");
    }

    @Test
    void behind_a_message_that_fails_its_key_waits_and_after_the_cause_is_mended_all_is_handled_in_order() {
        db.sql("insert into broken values ('first')").update();
        send("probe.noted.v1", "first");
        send("probe.noted.v1", "second");
        await().atMost(Duration.ofSeconds(20)).until(() -> reasons().size() == 2);
        assertThat(notes()).as("what the failed handler wrote was taken back").isEmpty();

        db.sql("delete from broken").update();
        assertThat(retry.retry(parkedOf(key))).isEqualTo(2);
        assertThat(notes()).containsExactly("first", "second");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void what_was_seen_is_dropped_when_it_comes_again() {
        var again = record(2_000_000, "{\"text\":\"once\"}".getBytes(StandardCharsets.UTF_8));
        intake.take(List.of(again));
        intake.take(List.of(again));
        assertThat(notes()).containsExactly("once");
    }

    private void send(String type, String text) {
        writer.send(new OutgoingMessage(
                        TOPIC,
                        key,
                        type,
                        UUID.randomUUID(),
                        key,
                        Instant.EPOCH,
                        1,
                        0,
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                        Map.of("text", text, "unknownField", 1)))
                .join();
    }

    /** A record of a partition that Kafka does not have, so that its offsets disturb nobody. */
    private ConsumerRecord<String, byte[]> record(long offset, byte[] payload) {
        var record = new ConsumerRecord<>(TOPIC, 77 + (int) (offset / 1_000_000), offset, key, payload);
        header(record, MessageHeaders.TYPE, "probe.noted.v1");
        header(record, MessageHeaders.ID, "1");
        header(record, MessageHeaders.SOURCE, "/test");
        header(record, MessageHeaders.TIME, "2026-11-23T00:00:00Z");
        return record;
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitNotes(String... texts) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes()).containsExactly(texts));
    }

    private List<String> notes() {
        return db.sql("select text from note where key = :key order by id")
                .param("key", key)
                .query(String.class)
                .list();
    }

    private List<String> reasons() {
        return parked.waiting(0, 100).stream()
                .filter(message -> key.equals(message.key()))
                .map(ParkedMessages.Parked::reason)
                .toList();
    }

    private UUID parkedOf(String key) {
        return parked.waiting(0, 100).stream()
                .filter(message -> key.equals(message.key()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
