package org.onelicence.command.licence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of a licence's later life.
 *
 * @param hearingAskWorkingDays after the notice in which a hearing may be asked for (行政处罚法 art.64(1), 85)
 * @param hearingNoticeWorkingDays between the request and the hearing (art.64(2), 85)
 * @param extension when an extension may be asked for (行政许可法 art.50; calendar days, and the first day, are inference)
 * @param extensionByIndustry where an industry has another window
 * @param remindDays before the last day on which the holder is told (inference)
 * @param notSiteBound matters that a move within the district leaves untouched; every other one is reviewed anew (inference)
 */
@ConfigurationProperties("onelicence.licence-limits")
public record LicenceLimits(
        @DefaultValue("5") int hearingAskWorkingDays,
        @DefaultValue("7") int hearingNoticeWorkingDays,
        @DefaultValue Window extension,
        @DefaultValue Map<Integer, Window> extensionByIndustry,
        @DefaultValue({"60", "45", "30"}) List<Integer> remindDays,
        @DefaultValue Set<String> notSiteBound) {

    /** From so many days before the last one, and in time until so many before it. */
    public record Window(
            @DefaultValue("90") int opensDays,
            @DefaultValue("30") int closesDays) {}

    /** As the law has it, where nobody set anything else. */
    static LicenceLimits ofTheLaw() {
        return new LicenceLimits(5, 7, new Window(90, 30), Map.of(), List.of(60, 45, 30), Set.of());
    }

    Window extensionOf(int industryNo) {
        return extensionByIndustry.getOrDefault(industryNo, extension);
    }
}
