package org.onelicence.platform.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many messages of each partition are still unread, as far as the last poll could see. */
@Component
class ReaderLag {

    private final MeterRegistry meters;
    private final Map<TopicPartition, AtomicLong> behind = new ConcurrentHashMap<>();

    ReaderLag(MeterRegistry meters) {
        this.meters = meters;
    }

    void measure(@Nullable Consumer<?, ?> consumer, List<? extends ConsumerRecord<?, ?>> records) {
        if (consumer == null) {
            return;
        }
        records.stream()
                .map(record -> new TopicPartition(record.topic(), record.partition()))
                .distinct()
                .forEach(partition ->
                        of(partition).set(consumer.currentLag(partition).orElse(0)));
    }

    private AtomicLong of(TopicPartition partition) {
        return behind.computeIfAbsent(partition, unseen -> {
            var lag = new AtomicLong();
            Gauge.builder("onelicence.consumer.lag", lag, AtomicLong::get)
                    .description("Messages of the partition not yet read")
                    .tag("topic", partition.topic())
                    .tag("partition", Integer.toString(partition.partition()))
                    .register(meters);
            return lag;
        });
    }
}
