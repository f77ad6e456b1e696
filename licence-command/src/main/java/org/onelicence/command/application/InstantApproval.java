package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.InstantInputs.Taken;
import org.onelicence.command.instant.Facts;
import org.onelicence.command.instant.RuleSet;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSets;
import org.onelicence.command.instant.RuleVersion;
import org.onelicence.command.instant.Verdict;
import org.onelicence.command.licence.DecisionNumbers;
import org.springframework.stereotype.Component;

/**
 * 智能秒办: a published rule set decides an accepted matter. It can only grant: where a rule is not met the matter stays
 * with a person, and the event tells him which rules failed.
 */
@Component
public class InstantApproval {

    private final RuleSets rules;
    private final InstantInputs inputs;

    InstantApproval(RuleSets rules, InstantInputs inputs) {
        this.rules = rules;
        this.inputs = inputs;
    }

    /**
     * What the machine says of a matter today; nothing where it has no say, or has had it. Rules that came after the
     * acceptance have no say, so that hearing of an old acceptance again decides nothing.
     */
    Optional<InstantDecisionMade> of(ApplicationFile file, String matterRef, LocalDate acceptedOn, LocalDate today) {
        var review = file.review(matterRef);
        if (!file.standing().isOpen()
                || review.standing() != ReviewStanding.ACCEPTED
                || review.inspection() != null
                || review.instant() != null) {
            return Optional.empty();
        }
        return rules.inForce(review.matter().department().code(), matterRef, today)
                .filter(version -> !accountable(version).effectiveFrom().isAfter(acceptedOn))
                .map(version -> made(file, review, version, today));
    }

    private InstantDecisionMade made(ApplicationFile file, MatterReview review, RuleVersion version, LocalDate today) {
        var taken = inputs.of(file, review.matter().matterRef(), version.rules());
        var verdict = version.rules().judge(facts(taken, today));
        return new InstantDecisionMade(
                file.id(),
                review.matter().matterRef(),
                today,
                version.version(),
                version.drafted().sha256(),
                taken.stream().map(Taken::recorded).toList(),
                verdict.findings(),
                verdict.outcome(),
                review.matter().department(),
                review.matter().inNameOf(),
                accountable(version).officerNumber());
    }

    /** Whoever put the rules into force answers for what is decided by them. */
    private static RulesPublished accountable(RuleVersion version) {
        return Objects.requireNonNull(version.published(), "only a published version is in force");
    }

    /** What a draft would say of an application of the past, as if it were decided on that day. */
    public Verdict wouldSay(RuleSet draft, ApplicationFile file, String matterRef, LocalDate on) {
        return draft.judge(facts(inputs.of(file, matterRef, draft), on));
    }

    static Facts facts(List<Taken> taken, LocalDate on) {
        var answers = new HashMap<String, String>();
        taken.forEach(each -> Stream.ofNullable(each.answer())
                .forEach(answer -> answers.put(each.recorded().name(), answer)));
        return new Facts(Map.copyOf(answers), on);
    }

    static MatterGranted granted(InstantDecisionMade made, ApplicationFile file) {
        var submitted = file.submitted();
        var matter = file.review(made.matterRef()).matter();
        return new MatterGranted(
                made.applicationId(),
                submitted.uscc(),
                submitted.holderName(),
                submitted.industryNo(),
                submitted.premises(),
                made.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                made.organ(),
                made.inNameOf(),
                DecisionNumbers.of(
                        made.organ(), made.decidedOn(), made.applicationId().toString(), made.matterRef()),
                made.decidedOn(),
                matter.legalBasis(),
                file.review(made.matterRef()).isPromised(submitted.commitmentSigned()),
                made.officerNumber());
    }
}
