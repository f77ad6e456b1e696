package org.onelicence.command.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.log.EventFolds;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** The guides as their events tell them, read from the log itself. */
@Component
public class Guides {
    private final EventFolds<List<GuideVersion>> versions;
    private final Clock clock;

    Guides(EventReader log, Clock clock) {
        this.versions = log.folds("guide.published", List.of(), Guides::after);
        this.clock = clock;
    }

    /** The version in force today. */
    public GuideVersion current(int industryNo) {
        return inForce(versions(industryNo), LocalDate.now(clock))
                .orElseThrow(() -> GuideProblem.INDUSTRY_UNKNOWN.because(
                        "行业编号 " + industryNo + " 没有生效的指南", "Industry " + industryNo + " has no guide in force"));
    }

    public GuideVersion version(int industryNo, int version) {
        return versions(industryNo).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> GuideProblem.INDUSTRY_UNKNOWN.because(
                        "行业编号 " + industryNo + " 没有第 " + version + " 版指南",
                        "Industry " + industryNo + " has no version " + version));
    }

    /** Every industry's guide in force today, by industry number. */
    public List<GuideVersion> all() {
        var today = LocalDate.now(clock);
        return versions.all().values().stream()
                .flatMap(each -> inForce(each, today).stream())
                .sorted(Comparator.comparingInt(GuideVersion::industryNo))
                .toList();
    }

    private static Optional<GuideVersion> inForce(List<GuideVersion> versions, LocalDate on) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .reduce((earlier, later) -> later);
    }

    private List<GuideVersion> versions(int industryNo) {
        return versions.of(Integer.toString(industryNo));
    }

    private static List<GuideVersion> after(List<GuideVersion> versions, Object event) {
        return event instanceof GuidePublished published
                ? Stream.concat(versions.stream(), Stream.of(published.guide())).toList()
                : versions;
    }
}
