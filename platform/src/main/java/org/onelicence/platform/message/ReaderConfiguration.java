package org.onelicence.platform.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Reads the topics that the service's handlers name, from the offsets in its own database. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    private static final long RETRY_FIRST_MILLIS = 200;
    private static final long RETRY_MAX_MILLIS = 5_000;

    @Bean
    SmartLifecycle reader(
            MessageIntake intake, ReaderOffsets offsets, ReaderLag lag, ConsumerFactory<String, byte[]> consumers) {
        var topics = intake.topics();
        if (topics.isEmpty()) {
            return new NothingToRead();
        }
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setAckMode(AckMode.MANUAL); // and nobody acknowledges: the offset that counts is in the database
        properties.setConsumerRebalanceListener(new FromStoredOffsets(offsets));
        properties.setMessageListener((BatchConsumerAwareMessageListener<String, byte[]>) (records, consumer) -> {
            intake.take(records);
            lag.measure(consumer, records);
        });
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("reader");
        container.setCommonErrorHandler(new DefaultErrorHandler(patience()));
        return container;
    }

    @Bean
    Gauge parkedMessagesGauge(ParkedMessages parked, MeterRegistry meters) {
        return Gauge.builder("onelicence.parked.messages", parked, ParkedMessages::waiting)
                .description("Messages set aside because they could not be handled")
                .register(meters);
    }

    private static ExponentialBackOff patience() {
        var backOff = new ExponentialBackOff(RETRY_FIRST_MILLIS, 2);
        backOff.setMaxInterval(RETRY_MAX_MILLIS);
        return backOff; // for ever: an outage ends, a lost message does not
    }

    private record FromStoredOffsets(ReaderOffsets offsets) implements ConsumerAwareRebalanceListener {
        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            for (var partition : partitions) {
                consumer.seek(
                        partition,
                        offsets.next(partition.topic(), partition.partition()).orElse(0));
            }
        }
    }

    /** A service that reads nothing has nothing to start. */
    private static final class NothingToRead implements SmartLifecycle {
        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
