package org.onelicence.command.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onelicence.log.EventFolds;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** The guides as their events tell them, read from the log itself. */
@Component
public class Guides {
    private final EventFolds<GuideFile> files;
    private final Clock clock;

    Guides(EventReader log, Clock clock) {
        this.files = log.folds("guide.published", GuideFile.NONE, GuideFile::after);
        this.clock = clock;
    }

    /** The version in force today. */
    public GuideVersion current(int industryNo) {
        return file(industryNo)
                .inForce(LocalDate.now(clock))
                .orElseThrow(() -> GuideProblem.INDUSTRY_UNKNOWN.because(
                        "行业编号 " + industryNo + " 没有生效的指南", "Industry " + industryNo + " has no guide in force"));
    }

    public GuideVersion version(int industryNo, int version) {
        return file(industryNo).versions().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> GuideProblem.VERSION_UNKNOWN.because(
                        "行业编号 " + industryNo + " 没有第 " + version + " 版指南",
                        "Industry " + industryNo + " has no version " + version));
    }

    /** Every version, the newest first, with those whose day has not come. */
    public List<GuideVersion> versions(int industryNo) {
        var newestFirst = new ArrayList<>(file(industryNo).versions());
        Collections.reverse(newestFirst);
        if (newestFirst.isEmpty()) {
            throw GuideProblem.INDUSTRY_UNKNOWN.because(
                    "行业编号 " + industryNo + " 没有指南", "Industry " + industryNo + " has no guide");
        }
        return newestFirst;
    }

    /** The draft of the version to come, if officers write one. */
    public Optional<GuideDraft> draft(int industryNo) {
        return Optional.ofNullable(file(industryNo).draft());
    }

    /** Every industry's guide in force today, by industry number. */
    public List<GuideVersion> all() {
        var today = LocalDate.now(clock);
        return files.all().values().stream()
                .flatMap(each -> each.inForce(today).stream())
                .sorted(Comparator.comparingInt(GuideVersion::industryNo))
                .toList();
    }

    private GuideFile file(int industryNo) {
        return files.of(Integer.toString(industryNo));
    }
}
