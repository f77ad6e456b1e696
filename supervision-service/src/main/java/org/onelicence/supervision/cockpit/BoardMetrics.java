package org.onelicence.supervision.cockpit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The board's numbers for Prometheus, asked of the database when they are scraped. */
@Component
class BoardMetrics implements MeterBinder {

    private final Numbers numbers;

    BoardMetrics(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        tagged(
                meters,
                "onelicence.notifications",
                "state",
                List.of("awaited", "claimed", "declined"),
                numbers::notificationsByState);
        tagged(
                meters,
                "onelicence.trackings.open",
                "kind",
                List.of("unlicensed", "commitment"),
                numbers::openTrackingsByKind);
        tagged(meters, "onelicence.holders", "class", List.of("A", "B", "C", "D"), numbers::holdersByClass);
        gauge(meters, "onelicence.notifications.overdue", () -> numbers.notifications()
                .overdue());
        gauge(meters, "onelicence.feedback.minutes.mean", numbers::feedbackMinutesMean);
        gauge(meters, "onelicence.feedback.overdue", () -> numbers.feedbacks().overdue());
        gauge(meters, "onelicence.trackings.overdue", () -> numbers.trackings().overdue());
        gauge(meters, "onelicence.draws", numbers::drawsMade);
        gauge(meters, "onelicence.publicity.due", () -> numbers.publicity().open());
        gauge(meters, "onelicence.publicity.overdue", () -> numbers.publicity().overdue());
    }

    private static void gauge(MeterRegistry meters, String name, Supplier<Number> number) {
        Gauge.builder(name, number).register(meters);
    }

    private static void tagged(
            MeterRegistry meters, String name, String tag, List<String> values, Supplier<Map<String, Long>> counts) {
        for (var value : values) {
            Gauge.builder(name, () -> counts.get().getOrDefault(value, 0L))
                    .tag(tag, value)
                    .register(meters);
        }
    }
}
