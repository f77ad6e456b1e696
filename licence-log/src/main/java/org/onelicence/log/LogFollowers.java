package org.onelicence.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * For how long each group that follows the log has been failing. A pooled processor gives its segment back after every
 * failure and forgets it, so its own status shows nothing between two attempts; here every attempt is noted.
 */
final class LogFollowers {

    /** Attempts are at most a minute apart: without one for so long, another instance has taken the group over. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private final Set<String> groups = ConcurrentHashMap.newKeySet();
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Failure(Instant first, Instant last) {}

    /** To be made before the processors are. */
    LogFollowers(EventProcessingConfigurer processing, Clock clock) {
        this.clock = clock;
        processing.registerDefaultHandlerInterceptor((axon, group) -> watching(group));
    }

    /** By the group's name; zero for one that goes on. */
    Map<String, Duration> failingFor() {
        return groups.stream().collect(Collectors.toUnmodifiableMap(group -> group, this::failingFor));
    }

    private Duration failingFor(String group) {
        var now = clock.instant();
        var failure = failures.get(group);
        return failure == null || failure.last().plus(FORGOTTEN_AFTER).isBefore(now)
                ? Duration.ZERO
                : Duration.between(failure.first(), now);
    }

    private MessageHandlerInterceptor<EventMessage<?>> watching(String group) {
        groups.add(group);
        return (work, handlers) -> {
            work.onRollback(failed -> note(group));
            work.afterCommit(done -> failures.remove(group));
            return handlers.proceed();
        };
    }

    private void note(String group) {
        var failure = new Failure(clock.instant(), clock.instant());
        failures.merge(group, failure, (before, again) -> new Failure(before.first(), again.last()));
    }
}
