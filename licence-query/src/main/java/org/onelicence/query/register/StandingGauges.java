package org.onelicence.query.register;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many licences stand how. One count serves all gauges of a scrape. */
@Component
class StandingGauges implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Register register;
    private final Clock clock;
    private Map<Standing, Long> counts = Map.of();
    private Instant countedAt = Instant.EPOCH;

    StandingGauges(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var standing : Standing.values()) {
            Gauge.builder("onelicence.licences", this, gauges -> gauges.count(standing))
                    .description("Licences by standing")
                    .tag("standing", standing.code())
                    .register(meters);
        }
    }

    private synchronized double count(Standing standing) {
        var now = clock.instant();
        if (countedAt.plus(FRESH).isBefore(now)) {
            counts = register.countsByStanding();
            countedAt = now;
        }
        return counts.getOrDefault(standing, 0L);
    }
}
