package org.onelicence.platform.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trace of the work under way, as a W3C {@code traceparent}: carried command, event, message, row. */
@Component
public final class Trace {

    private final Tracer tracer;
    private final Propagator propagator;

    Trace(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The traceparent to hand on, or null where no work is being traced. */
    public @Nullable String current() {
        var span = tracer.currentSpan();
        return span == null
                ? null
                : "00-%s-%s-01"
                        .formatted(span.context().traceId(), span.context().spanId());
    }

    /** Does the work as a part of the trace that a message or an event brought along. */
    public void continuing(@Nullable String traceparent, String name, Runnable work) {
        var carrier = traceparent == null ? Map.<String, String>of() : Map.of("traceparent", traceparent);
        Span span = propagator
                .extract(carrier, (from, key) -> Objects.requireNonNullElse(from.get(key), ""))
                .name(name)
                .start();
        try (var scope = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }
}
