package org.onelicence.command.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.instant.RuleSetEvent.RulesDrafted;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;

/** The versions of one matter's rules as the events tell them, oldest first. */
public record RuleSetFile(List<RuleVersion> versions) {

    static final RuleSetFile NONE = new RuleSetFile(List.of());

    public RuleSetFile {
        versions = List.copyOf(versions);
    }

    public String matterRef() {
        return newest().drafted().matterRef();
    }

    public Organ organ() {
        return newest().drafted().organ();
    }

    public RuleVersion newest() {
        return versions.get(versions.size() - 1);
    }

    public RuleVersion version(int number) {
        if (number < 1 || number > versions.size()) {
            throw RuleSetProblem.UNKNOWN.because("没有第 " + number + " 版", "There is no version " + number);
        }
        return versions.get(number - 1);
    }

    /** The newest that has begun decides; when that one was retired none does, and people decide as before. */
    public Optional<RuleVersion> inForce(LocalDate on) {
        return newestBegun(on).filter(version -> !version.isOver(on));
    }

    private Optional<RuleVersion> newestBegun(LocalDate on) {
        return versions.stream().filter(version -> version.hasBegun(on)).reduce((earlier, later) -> later);
    }

    /** No version takes effect before one that was published earlier. */
    Optional<LocalDate> lastEffectiveFrom() {
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(version.published()))
                .map(RulesPublished::effectiveFrom)
                .max(LocalDate::compareTo);
    }

    static RuleSetFile after(RuleSetFile before, Object event) {
        if (event instanceof RulesDrafted drafted) {
            return new RuleSetFile(Stream.concat(before.versions.stream(), Stream.of(RuleVersion.of(drafted)))
                    .toList());
        }
        return event instanceof RuleSetEvent later ? before.with(number(later), later) : before;
    }

    private RuleSetFile with(int number, RuleSetEvent event) {
        return new RuleSetFile(versions.stream()
                .map(version -> version.version() == number ? version.after(event) : version)
                .toList());
    }

    private static int number(RuleSetEvent event) {
        if (event instanceof RulesTried tried) {
            return tried.version();
        }
        if (event instanceof RulesPublished published) {
            return published.version();
        }
        return event instanceof RulesRetired retired ? retired.version() : 0;
    }
}
