package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.onelicence.test.RealKafka;

/** Plays the world: reads what supervision tells on real Kafka. */
final class Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Listener() {}

    record Heard(String type, String source, String sequence, String payload) {
        static Heard of(ConsumerRecord<String, String> record) {
            return new Heard(
                    header(record, "ce_type"), header(record, "ce_source"), header(record, "sequence"), record.value());
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** The first so many messages that speak of this credit code. */
    static List<Heard> messagesOf(String uscc, int wanted) {
        var heard = new ArrayList<Heard>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) RealKafka.bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = IntStream.range(0, 3)
                    .mapToObj(partition -> new TopicPartition("onelicence.supervision.v1", partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await("as many messages about " + uscc)
                    .atMost(PATIENCE)
                    .pollInSameThread() // a consumer belongs to one thread
                    .pollDelay(Duration.ZERO)
                    .untilAsserted(() -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                            if (record.value().contains(uscc)) {
                                heard.add(Heard.of(record));
                            }
                        });
                        assertThat(heard).hasSizeGreaterThanOrEqualTo(wanted);
                    });
        }
        return heard;
    }
}
