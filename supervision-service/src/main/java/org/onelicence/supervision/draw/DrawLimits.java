package org.onelicence.supervision.draw;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How draws are made here.
 *
 * @param inspectorsPerObject at least two (two-officer rule of inspections)
 * @param registerMax a sealed register lives in one event; beyond this the plan has to be narrower
 * @param weights how much more readily a class is drawn (SH-BE20 art.59 wants risk to decide; the figures are ours)
 * @param excludedIndustries full-coverage supervision instead of chance (BE art.54)
 */
@ConfigurationProperties("supervision.draw")
public record DrawLimits(
        @DefaultValue("2") int inspectorsPerObject,
        @DefaultValue("20000") int registerMax,
        Map<String, Integer> weights,
        List<Integer> excludedIndustries) {

    private static final Map<String, Integer> BY_CLASS = Map.of("A", 1, "B", 2, "C", 4, "D", 8);

    public DrawLimits {
        weights = weights == null || weights.isEmpty() ? BY_CLASS : Map.copyOf(weights);
        excludedIndustries = List.copyOf(excludedIndustries == null ? List.of() : excludedIndustries);
    }

    int weightOf(String holderClass) {
        return Objects.requireNonNullElse(weights.get(holderClass), 1);
    }
}
