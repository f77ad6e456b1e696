package org.onelicence.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.RealKafka;
import tools.jackson.databind.JsonNode;

/** Plays the command side: writes its messages to real Kafka as the contract has them. */
public final class Teller {

    public static final String LICENCES = "onelicence.licences.v1";
    public static final String REPORTS = "onelicence.annual-reports.v1";
    public static final String GUIDES = "onelicence.guides.v1";

    private static final AtomicLong POSITION = new AtomicLong();

    /** One message before it is sent, so that a test can send it twice. */
    public record Message(
            String topic, String key, String type, long sequence, long position, Instant time, JsonNode payload) {}

    private Teller() {}

    public static Message message(String topic, String key, String type, long sequence, JsonNode payload) {
        var position = POSITION.incrementAndGet();
        var time = Instant.parse("2026-11-20T02:00:00Z").plusSeconds(position);
        return new Message(topic, key, type, sequence, position, time, payload);
    }

    public static void tell(List<Message> messages) {
        var sent = messages.stream()
                .map(message -> Producer.SHARED.send(record(message)))
                .toList();
        for (var one : sent) {
            try {
                one.get();
            } catch (Exception e) {
                throw new IllegalStateException("Kafka did not take a message", e);
            }
        }
    }

    public static void tell(Message... messages) {
        tell(List.of(messages));
    }

    private static ProducerRecord<String, byte[]> record(Message message) {
        var record = new ProducerRecord<>(
                message.topic(), message.key(), MessageJson.MAPPER.writeValueAsBytes(message.payload()));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/licence-command",
                        "ce_type", message.type(),
                        "ce_subject", message.key(),
                        "ce_time", message.time().toString(),
                        "content-type", "application/json",
                        "position", Long.toString(message.position()),
                        "sequence", Long.toString(message.sequence()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static final class Producer {
        static final KafkaProducer<String, byte[]> SHARED = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealKafka.bootstrap(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
