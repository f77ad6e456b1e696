package org.onelicence.command.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the rule sets of one matter. */
public sealed interface RuleSetCommand {
    String departmentCode();

    String matterRef();

    int version();

    @TargetAggregateIdentifier
    default RuleSetId ruleSetId() {
        return RuleSetId.of(departmentCode(), matterRef());
    }

    /** The new version's number is the rule set's own to give. */
    record DraftRules(String departmentCode, String matterRef, List<Rule> rules, String reason)
            implements RuleSetCommand {
        public DraftRules {
            rules = List.copyOf(rules);
        }

        @Override
        public int version() {
            return 0;
        }
    }

    /** What the run over past applications came to; harmless when repeated. */
    record RecordTrial(
            String departmentCode,
            String matterRef,
            int version,
            UUID trialId,
            long upToPosition,
            int applications,
            int differing)
            implements RuleSetCommand {}

    record PublishRules(String departmentCode, String matterRef, int version, LocalDate effectiveFrom)
            implements RuleSetCommand {}

    record RetireRules(String departmentCode, String matterRef, int version, String reason) implements RuleSetCommand {}
}
