package org.onelicence.command.instant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.instant.Rule;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;
import org.onelicence.command.instant.RuleSetFile;
import org.onelicence.command.instant.RuleVersion;

/** The versions of one matter's rules as an officer sees them. */
record RuleSetView(String matterRef, Organ organ, List<VersionView> versions) {

    record VersionView(
            int version,
            String standing,
            String sha256,
            List<Rule> rules,
            LocalDate draftedOn,
            String draftedBy,
            String reason,
            @Nullable Integer triedOnApplications,
            @Nullable Integer differing,
            @Nullable LocalDate effectiveFrom,
            @Nullable String publishedBy,
            @Nullable LocalDate retiredOn) {

        static VersionView of(RuleVersion version) {
            var drafted = version.drafted();
            var tried = Optional.ofNullable(version.tried());
            var published = Optional.ofNullable(version.published());
            return new VersionView(
                    version.version(),
                    version.standing(),
                    drafted.sha256(),
                    drafted.rules(),
                    drafted.draftedOn(),
                    drafted.officerNumber(),
                    drafted.reason(),
                    tried.map(RulesTried::applications).orElse(null),
                    tried.map(RulesTried::differing).orElse(null),
                    published.map(RulesPublished::effectiveFrom).orElse(null),
                    published.map(RulesPublished::officerNumber).orElse(null),
                    Optional.ofNullable(version.retired())
                            .map(RulesRetired::retiredOn)
                            .orElse(null));
        }
    }

    static RuleSetView of(RuleSetFile file) {
        return new RuleSetView(
                file.matterRef(),
                file.organ(),
                file.versions().stream().map(VersionView::of).toList());
    }
}
