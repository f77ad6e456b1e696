package org.onelicence.command.guide;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.GuideCommand.PublishGuide;
import org.onelicence.command.guide.GuideEvent.GuidePublished;

/** The guide of one industry, version after version. Publishing what is already in force changes nothing. */
@Aggregate
class IndustryGuide {
    @AggregateIdentifier
    private @Nullable String industry; // null until the first event: an empty one would be taken for an identifier

    private @Nullable GuideVersion latest;

    IndustryGuide() {}

    /** Whether a new version came into being. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(PublishGuide asked) {
        if (asked.content().matters().isEmpty()) {
            throw GuideProblem.GUIDE_WITHOUT_MATTERS.because(
                    "行业 " + asked.industry() + " 的指南没有事项", "The guide of industry " + asked.industry() + " is empty");
        }
        if (latest != null && latest.saysTheSameAs(asked.content())) {
            return false;
        }
        if (latest != null && asked.effectiveFrom().isBefore(latest.effectiveFrom())) {
            throw GuideProblem.EFFECTIVE_BEFORE_PREDECESSOR.because(
                    "行业 " + industry + " 的上一版本自 " + latest.effectiveFrom() + " 起生效",
                    "The version before of industry " + industry + " took effect on " + latest.effectiveFrom());
        }
        var number = latest == null ? 1 : latest.version() + 1;
        apply(new GuidePublished(asked.content().numbered(number, asked.effectiveFrom())));
        return true;
    }

    @EventSourcingHandler
    void evolve(GuidePublished event) {
        industry = Integer.toString(event.guide().industryNo());
        latest = event.guide();
    }
}
