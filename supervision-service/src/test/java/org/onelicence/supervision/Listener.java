package org.onelicence.supervision;

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

    private static final int POLLS_MAX = 60;

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
            for (var poll = 0; poll < POLLS_MAX && heard.size() < wanted; poll++) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    if (record.value().contains(uscc)) {
                        heard.add(Heard.of(record));
                    }
                });
            }
        }
        return heard;
    }
}
