package org.onelicence.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A message of somebody else's, as contracts/ has it: a CloudEvent on real Kafka, with its place in the writer's log. */
public record TestMessage(
        String topic,
        String key,
        String id,
        String source,
        String type,
        Instant time,
        long position,
        long sequence,
        byte[] payload) {

    /** Written when the answer comes; {@link #arrived} waits for it. */
    public Future<?> send() {
        var record = new ProducerRecord<>(topic, key, payload);
        headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return Producer.SHARED.send(record);
    }

    public static void arrived(Future<?> sent) {
        try {
            sent.get();
        } catch (Exception refused) {
            throw new IllegalStateException("Kafka did not take a message", refused);
        }
    }

    private Map<String, String> headers() {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                source,
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_time",
                time.toString(),
                "content-type",
                "application/json",
                "position",
                Long.toString(position),
                "sequence",
                Long.toString(sequence));
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
