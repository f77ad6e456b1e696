package org.onelicence.command.guide;

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
import org.onelicence.command.guide.GuideCommand.ApproveGuide;
import org.onelicence.command.guide.GuideCommand.DiscardDraft;
import org.onelicence.command.guide.GuideCommand.DraftGuide;
import org.onelicence.command.guide.GuideCommand.PublishGuide;
import org.onelicence.command.guide.GuideCommand.ReturnDraft;
import org.onelicence.command.guide.GuideCommand.ReviseDraft;
import org.onelicence.command.guide.GuideCommand.SubmitForReview;
import org.onelicence.command.guide.GuideEvent.DraftDiscarded;
import org.onelicence.command.guide.GuideEvent.DraftReturned;
import org.onelicence.command.guide.GuideEvent.GuideDrafted;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.guide.GuideEvent.GuideSubmittedForReview;

/** The guide of one industry: version after version, and between two of them one draft that needs four eyes. */
@Aggregate
class IndustryGuide {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String industry; // null until the first event: an empty one would be taken for an identifier

    private GuideFile file = GuideFile.NONE;

    IndustryGuide() {}

    /**
     * Whether a new version came into being. The founding plan speaks first and until officers have spoken: loading the
     * catalogue again must not undo what two of them decided.
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(PublishGuide asked) {
        GuideRules.check(asked.content());
        var known = file.latest().filter(latest -> latest.saysTheSameAs(asked.content()));
        if (known.isPresent() || file.approvedByOfficers()) {
            return false;
        }
        file.refuseBehindPredecessor(asked.effectiveFrom());
        apply(new GuidePublished(file.next(asked.content(), asked.effectiveFrom())));
        return true;
    }

    @CommandHandler
    void decide(
            DraftGuide asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = drafting(actor, register, capacities, clock);
        file.mustHaveNoDraft();
        apply(drafted(asked.content(), actor, act, register));
    }

    @CommandHandler
    void decide(
            ReviseDraft asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = drafting(actor, register, capacities, clock);
        file.mustHaveDraft().mustBeWritable();
        apply(drafted(asked.content(), actor, act, register));
    }

    @CommandHandler
    void decide(
            SubmitForReview asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = drafting(actor, register, capacities, clock);
        file.mustHaveDraft().mustBeReadyForReview();
        apply(new GuideSubmittedForReview(number(), act.officerNumber(), act.organ(), act.on()));
    }

    @CommandHandler
    void decide(
            ApproveGuide asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = reviewing(actor, register, capacities, clock);
        var draft = file.mustHaveDraft();
        GuideRules.refuseOutdated(draft, file.mustHaveVersion());
        GuideRules.refuseTooEarly(asked.effectiveFrom(), act.on());
        file.refuseBehindPredecessor(asked.effectiveFrom());
        var approval = new GuideApproval(draft.officerNumbers(), act.officerNumber(), act.organ(), act.on());
        apply(new GuidePublished(file.next(draft.content(), asked.effectiveFrom()), approval));
    }

    @CommandHandler
    void decide(
            ReturnDraft asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = reviewing(actor, register, capacities, clock);
        var reasons = GuideRules.reasons(asked.reasons());
        apply(new DraftReturned(number(), reasons, act.officerNumber(), act.organ(), act.on()));
    }

    @CommandHandler
    void decide(
            DiscardDraft asked,
            @MetaDataValue("actor") String actor,
            AuthorityRegister register,
            GuideCapacities capacities,
            Clock clock) {
        var act = drafting(actor, register, capacities, clock);
        file.mustHaveDraft();
        var reasons = GuideRules.reasons(asked.reasons());
        apply(new DraftDiscarded(number(), reasons, act.officerNumber(), act.organ(), act.on()));
    }

    private GuideAct drafting(String actor, AuthorityRegister register, GuideCapacities capacities, Clock clock) {
        return GuideAct.by(actor, file.mustHaveVersion(), capacities.drafting(), register, LocalDate.now(clock));
    }

    private GuideAct reviewing(String actor, AuthorityRegister register, GuideCapacities capacities, Clock clock) {
        var act = GuideAct.by(actor, file.mustHaveVersion(), capacities.approving(), register, LocalDate.now(clock));
        var draft = file.mustHaveDraft();
        draft.mustBeUnderReview();
        draft.mustNotBeBy(actor);
        return act;
    }

    private GuideDrafted drafted(GuideContent content, String actor, GuideAct act, AuthorityRegister register) {
        var latest = file.mustHaveVersion();
        var written = file.next(content.as(latest, register), LocalDate.EPOCH);
        GuideRules.check(written);
        GuideRules.refuseUnchanged(written, latest);
        return new GuideDrafted(written, actor, act.officerNumber(), act.organ(), act.on());
    }

    private int number() {
        return file.mustHaveVersion().industryNo();
    }

    @EventSourcingHandler
    void evolve(GuideEvent event) {
        file = file.after(event);
        industry = Integer.toString(number());
    }
}
