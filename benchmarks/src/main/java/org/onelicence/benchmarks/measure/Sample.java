package org.onelicence.benchmarks.measure;

import java.util.EnumMap;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * One run's figures.
 *
 * @param wrong what the checker found, or null where all was right
 */
public record Sample(Map<Figure, Double> figures, @Nullable String wrong) {

    private static final double NANOS_PER_MILLI = 1e6;

    public static Sample of(Figure figure, double value) {
        return new Sample(Map.of(figure, value), null);
    }

    public static Sample wrong(String what) {
        return new Sample(Map.of(), what);
    }

    public Sample with(Figure figure, double value) {
        Map<Figure, Double> more = new EnumMap<>(Figure.class);
        more.putAll(figures);
        more.put(figure, value);
        return new Sample(more, wrong);
    }

    /** Adds how long single calls took. */
    public Sample with(Histogram nanos) {
        return with(Figure.P50, nanos.getValueAtPercentile(50) / NANOS_PER_MILLI)
                .with(Figure.P99, nanos.getValueAtPercentile(99) / NANOS_PER_MILLI);
    }
}
