package org.onelicence.supervision.config;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfigurer;
import org.onelicence.log.LogFollowers;
import org.onelicence.platform.follower.Followers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The groups that follow the log, as the platform watches them. */
@Configuration(proxyBeanMethods = false)
class WatchedGroups {

    @Bean
    Followers logFollowers(EventProcessingConfigurer processing, Clock clock) {
        return new LogFollowers(processing, clock)::failingFor;
    }
}
