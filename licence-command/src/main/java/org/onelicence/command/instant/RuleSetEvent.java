package org.onelicence.command.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.onelicence.command.authority.Organ;

/** What has happened to the rule sets of one matter. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface RuleSetEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "instant-rules.drafted", RulesDrafted.class,
            "instant-rules.tried", RulesTried.class,
            "instant-rules.published", RulesPublished.class,
            "instant-rules.retired", RulesRetired.class);

    RuleSetId ruleSetId();

    @Revision("1")
    record RulesDrafted(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            List<Rule> rules,
            String sha256,
            String reason,
            LocalDate draftedOn,
            Organ organ,
            String officerNumber)
            implements RuleSetEvent {}

    /** What whoever publishes could know: the past applications it was tried on, and how many would have differed. */
    @Revision("1")
    record RulesTried(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            UUID trialId,
            long upToPosition,
            int applications,
            int differing,
            LocalDate triedOn,
            Organ organ)
            implements RuleSetEvent {}

    /** The rules once more, whole: whoever reads only this event knows by what is decided from that day. */
    @Revision("1")
    record RulesPublished(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            List<Rule> rules,
            String sha256,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            Organ organ,
            String officerNumber)
            implements RuleSetEvent {}

    @Revision("1")
    record RulesRetired(
            RuleSetId ruleSetId,
            String matterRef,
            int version,
            LocalDate retiredOn,
            String reason,
            Organ organ,
            String officerNumber)
            implements RuleSetEvent {}
}
