package org.onelicence.command.config;

import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingConfigurer.PooledStreamingProcessorConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.onelicence.log.CaughtUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The groups that follow the log, each in one segment, so in the log's order. A handler that fails stops its group and
 * is tried again: skipping an event would be worse than waiting. All start at the log's first event.
 */
@Configuration(proxyBeanMethods = false)
class Processors {

    /** An automation's commands and its progress are one transaction, so it takes one event at a time. */
    static final Map<String, Integer> BATCH_SIZES = Map.of("publication", 200, "overviews", 100, "automations", 1);

    @Autowired
    void configure(EventProcessingConfigurer processing) {
        processing
                .usingPooledStreamingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
        BATCH_SIZES.forEach(
                (group, size) -> processing.registerPooledStreamingEventProcessorConfiguration(group, inOrder(size)));
    }

    /** Who has just acted sees the lists as the act left them. */
    @Bean
    CaughtUp caughtUp(EventProcessingConfiguration processing, EventStore log) {
        return new CaughtUp("overviews", processing, log);
    }

    private static PooledStreamingProcessorConfiguration inOrder(int batchSize) {
        return (axon, builder) -> builder.initialSegmentCount(1)
                .batchSize(batchSize)
                .initialToken(StreamableMessageSource::createTailToken);
    }
}
