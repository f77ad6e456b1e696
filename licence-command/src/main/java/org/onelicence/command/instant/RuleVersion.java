package org.onelicence.command.instant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.instant.RuleSetEvent.RulesDrafted;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;

/** One version, from draft to the end. Replaced by the next state of it, never changed. */
public record RuleVersion(
        RulesDrafted drafted,
        @Nullable RulesTried tried,
        @Nullable RulesPublished published,
        @Nullable RulesRetired retired) {

    static RuleVersion of(RulesDrafted drafted) {
        return new RuleVersion(drafted, null, null, null);
    }

    public int version() {
        return drafted.version();
    }

    public RuleSet rules() {
        return new RuleSet(drafted.rules());
    }

    public String standing() {
        if (retired != null) {
            return "retired";
        }
        return published == null ? "draft" : "published";
    }

    boolean hasBegun(LocalDate on) {
        return published != null && !published.effectiveFrom().isAfter(on);
    }

    /** Retired on a day, it decides nothing from that day on. */
    boolean isOver(LocalDate on) {
        return retired != null && !retired.retiredOn().isAfter(on);
    }

    RuleVersion after(RuleSetEvent event) {
        if (event instanceof RulesTried run) {
            return new RuleVersion(drafted, run, published, retired);
        }
        if (event instanceof RulesPublished publication) {
            return new RuleVersion(drafted, tried, publication, retired);
        }
        return event instanceof RulesRetired end ? new RuleVersion(drafted, tried, published, end) : this;
    }
}
