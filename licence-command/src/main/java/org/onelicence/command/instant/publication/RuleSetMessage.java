package org.onelicence.command.instant.publication;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.instant.Rule;
import org.onelicence.command.instant.RuleSetId;

/** What the world hears of rule sets; the JSON form is pinned by contracts/messages. */
sealed interface RuleSetMessage {

    /** A draft is the department's own affair until it is published: that there is one, and no more. */
    record Drafted(RuleSetId ruleSetId, String matterRef, int version, String sha256, LocalDate draftedOn, Organ organ)
            implements RuleSetMessage {}

    record Tried(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            int applications,
            int differing,
            LocalDate triedOn,
            Organ organ)
            implements RuleSetMessage {}

    record Published(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            List<Rule> rules,
            String sha256,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            Organ organ)
            implements RuleSetMessage {}

    record Retired(RuleSetId ruleSetId, String matterRef, int version, LocalDate retiredOn, String reason, Organ organ)
            implements RuleSetMessage {}
}
