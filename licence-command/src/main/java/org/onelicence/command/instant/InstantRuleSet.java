package org.onelicence.command.instant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.instant.RuleSetCommand.DraftRules;
import org.onelicence.command.instant.RuleSetCommand.PublishRules;
import org.onelicence.command.instant.RuleSetCommand.RecordTrial;
import org.onelicence.command.instant.RuleSetCommand.RetireRules;
import org.onelicence.command.instant.RuleSetEvent.RulesDrafted;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;

/** The rules by which a department lets a machine grant one of its matters, version after version. */
@Aggregate
class InstantRuleSet {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable RuleSetId id;

    private RuleSetFile file = RuleSetFile.NONE;

    InstantRuleSet() {}

    /** Answers the number of the new version. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(
            DraftRules asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            InstantCandidates candidates,
            Clock clock) {
        var officer = deciding(asked, actor, register, clock);
        candidates.refuseOther(asked.matterRef());
        refuseMatterOfAnother(asked, register);
        DraftCheck.refuseUnreadable(asked.rules());
        var rules = RuleSet.of(asked.rules());
        var version = file.versions().size() + 1;
        apply(new RulesDrafted(
                asked.ruleSetId(),
                asked.matterRef(),
                version,
                rules.rules(),
                rules.sha256(),
                asked.reason(),
                LocalDate.now(clock),
                officer.department(),
                officer.officerNumber()));
        return version;
    }

    @CommandHandler
    boolean decide(RecordTrial asked, Clock clock) {
        var version = file.version(asked.version());
        if (version.published() != null
                || (version.tried() != null && version.tried().trialId().equals(asked.trialId()))) {
            return false;
        }
        apply(new RulesTried(
                asked.ruleSetId(),
                asked.matterRef(),
                asked.version(),
                asked.trialId(),
                asked.upToPosition(),
                asked.applications(),
                asked.differing(),
                LocalDate.now(clock),
                file.organ()));
        return true;
    }

    @CommandHandler
    void decide(PublishRules asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var officer = deciding(asked, actor, register, clock);
        var draft = file.version(asked.version());
        var today = LocalDate.now(clock);
        refuseUnready(draft, officer);
        refuseTooEarly(asked.effectiveFrom(), today);
        apply(new RulesPublished(
                asked.ruleSetId(),
                asked.matterRef(),
                asked.version(),
                draft.drafted().rules(),
                draft.drafted().sha256(),
                today,
                asked.effectiveFrom(),
                officer.department(),
                officer.officerNumber()));
    }

    /** From the same day people decide again: nobody should wait for a rule that proved wrong to run out. */
    @CommandHandler
    void decide(RetireRules asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var officer = deciding(asked, actor, register, clock);
        var version = file.version(asked.version());
        if (!version.standing().equals("published")) {
            throw RuleSetProblem.NOT_PUBLISHED.because("第 " + asked.version() + " 版", "Version " + asked.version());
        }
        apply(new RulesRetired(
                asked.ruleSetId(),
                asked.matterRef(),
                asked.version(),
                LocalDate.now(clock),
                asked.reason(),
                officer.department(),
                officer.officerNumber()));
    }

    @EventSourcingHandler
    void evolve(RuleSetEvent event) {
        id = event.ruleSetId();
        file = RuleSetFile.after(file, event);
    }

    private void refuseUnready(RuleVersion draft, OfficerOnDuty officer) {
        if (draft.published() != null || !draft.equals(file.newest())) {
            throw RuleSetProblem.NOT_A_DRAFT.because(
                    "最新的是第 " + file.newest().version() + " 版",
                    "The newest is version " + file.newest().version());
        }
        if (draft.tried() == null) {
            throw RuleSetProblem.NOT_TRIED.because("请先试算", "Run the trial first");
        }
        if (draft.drafted().officerNumber().equals(officer.officerNumber())) {
            throw RuleSetProblem.SECOND_OFFICER_NEEDED.because("请由另一名经办人发布", "Another officer publishes it");
        }
    }

    private void refuseTooEarly(LocalDate effectiveFrom, LocalDate today) {
        var earliest =
                file.lastEffectiveFrom().filter(last -> last.isAfter(today)).orElse(today);
        if (effectiveFrom.isBefore(earliest) || effectiveFrom.isAfter(today.plusYears(1))) {
            throw RuleSetProblem.EFFECTIVE_TOO_EARLY.because(
                    "应在 " + earliest + " 起一年内", "Within a year from " + earliest);
        }
    }

    private static void refuseMatterOfAnother(DraftRules asked, AuthorityRegister register) {
        var decides = register.department(asked.departmentCode()).matters().stream()
                .anyMatch(matter -> matter.ref().equals(asked.matterRef()));
        if (!decides) {
            throw RuleSetProblem.MATTER_NOT_OF_DEPARTMENT.because(
                    asked.departmentCode() + " 不办理 " + asked.matterRef(),
                    asked.departmentCode() + " does not decide " + asked.matterRef());
        }
    }

    private static OfficerOnDuty deciding(RuleSetCommand asked, String actor, AuthorityRegister register, Clock clock) {
        return register.require(actor, asked.departmentCode(), Capacity.DECIDE, LocalDate.now(clock));
    }
}
