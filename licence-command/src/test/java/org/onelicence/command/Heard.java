package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.RealKafka;
import tools.jackson.databind.JsonNode;

/** Listens to the topics as any reader would, from their beginning. */
final class Heard implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Message> messages = new ArrayList<>();

    Heard(String... topics) {
        var settings = new Properties();
        settings.put("bootstrap.servers", RealKafka.bootstrap());
        settings.put("group.id", UUID.randomUUID().toString());
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topics));
    }

    /** One message with its headers. */
    record Message(String topic, String key, String type, Map<String, String> headers, JsonNode payload, String text) {
        static Message of(ConsumerRecord<String, byte[]> record) {
            var headers = new HashMap<String, String>();
            StreamSupport.stream(record.headers().spliterator(), false)
                    .forEach(header -> headers.put(header.key(), text(header)));
            var text = new String(record.value(), StandardCharsets.UTF_8);
            var payload = MessageJson.MAPPER.readTree(text);
            var type = headers.getOrDefault("ce_type", "");
            return new Message(record.topic(), record.key(), type, Map.copyOf(headers), payload, text);
        }

        private static String text(Header header) {
            return new String(header.value(), StandardCharsets.UTF_8);
        }
    }

    /** Everything heard so far once a message of this kind has come; fails when it does not. */
    List<Message> until(Predicate<Message> awaited) {
        await().atMost(PATIENCE)
                .pollInSameThread() // a consumer belongs to one thread
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> {
                    hear();
                    assertThat(messages.stream().anyMatch(awaited))
                            .as("the awaited among what was told: %s", types())
                            .isTrue();
                });
        return List.copyOf(messages);
    }

    private void hear() {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> messages.add(Message.of(record)));
    }

    private List<String> types() {
        return messages.stream().map(Message::type).toList();
    }

    static Stream<Message> withKey(List<Message> messages, String key) {
        return messages.stream().filter(message -> message.key().equals(key));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
