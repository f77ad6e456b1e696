package org.onelicence.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the groups that follow the log inside a service. The service brings a clock and the scheduler. */
@Configuration(proxyBeanMethods = false)
public class FollowerConfiguration {

    @Bean
    LogFollowers logFollowers(EventProcessingConfigurer processing, Clock clock) {
        return new LogFollowers(processing, clock);
    }

    @Bean("log-followers") // its name in the answer, and in the readiness group of licence-log.yaml
    FollowerWatch followerWatch(LogFollowers followers, MeterRegistry meters) {
        return new FollowerWatch(followers, meters);
    }
}
