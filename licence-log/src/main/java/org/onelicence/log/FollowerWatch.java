package org.onelicence.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * A follower that fails is tried again for ever, and what it keeps grows old in silence: after ten seconds the service
 * says so (docs/runbooks/follower-fails.md).
 */
class FollowerWatch implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LogFollowers followers;
    private final MultiGauge failing;

    FollowerWatch(LogFollowers followers, MeterRegistry meters) {
        this.followers = followers;
        this.failing = MultiGauge.builder("onelicence.follower.failing")
                .description("For how long a follower of the log has been failing")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT5S")
    void measure() {
        var rows = followers.failingFor().entrySet().stream()
                .map(one ->
                        Row.of(Tags.of("group", one.getKey()), one.getValue().toSeconds()))
                .collect(Collectors.<Row<?>>toUnmodifiableList());
        failing.register(rows, true);
    }

    @Override
    public Health health() {
        var failed = followers.failingFor().entrySet().stream()
                .filter(one -> one.getValue().compareTo(PATIENCE) > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return failed.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("failing", failed).build();
    }
}
