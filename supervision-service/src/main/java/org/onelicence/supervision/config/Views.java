package org.onelicence.supervision.config;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.onelicence.log.CaughtUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who has just acted sees the views as the act left them. */
@Configuration(proxyBeanMethods = false)
class Views {

    @Bean
    CaughtUp caughtUp(EventProcessingConfiguration processing, EventStore log) {
        return new CaughtUp("views", processing, log);
    }
}
