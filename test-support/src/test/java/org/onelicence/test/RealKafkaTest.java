package org.onelicence.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RealKafkaTest {
    private static final String TOPIC = "city.market-entities.v1";

    @Test
    void what_was_sent_is_read() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, "早".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        assertThat(read().records(TOPIC)).anySatisfy(message -> {
            assertThat(message.key()).isEqualTo(key);
            assertThat(new String(message.value(), StandardCharsets.UTF_8)).isEqualTo("早");
        });
    }

    @Test
    void every_topic_of_the_contracts_has_three_partitions() {
        try (var consumer = consumer()) {
            assertThat(consumer.listTopics())
                    .containsKeys("onelicence.licences.v1", "onelicence.guides.v1", TOPIC)
                    .allSatisfy((topic, partitions) -> assertThat(partitions).hasSize(3));
        }
    }

    private static ConsumerRecords<String, byte[]> read() {
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(TOPIC));
            for (int poll = 0; poll < 20; poll++) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    return records;
                }
            }
            throw new AssertionError("Nothing came");
        }
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealKafka.bootstrap(), "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
