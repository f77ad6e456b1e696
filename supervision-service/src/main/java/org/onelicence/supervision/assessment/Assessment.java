package org.onelicence.supervision.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentCommand.Reassess;
import org.onelicence.supervision.assessment.AssessmentEvent.FactNoted;
import org.onelicence.supervision.assessment.AssessmentEvent.HolderClassified;

/** What is known of one holder's conduct, and the class that follows from it. */
@Aggregate
class Assessment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AssessmentId id;

    private String uscc = "";
    private String holderName = "";
    private final List<RuleSet.Fact> facts = new ArrayList<>();
    private @Nullable HolderClassified latest;

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteFact asked, Clock clock, RuleSet rules) {
        if (facts.stream().anyMatch(fact -> fact.factId().equals(asked.factId()))) {
            return; // told twice, counted once
        }
        apply(new FactNoted(
                asked.assessmentId(),
                asked.uscc(),
                asked.holderName(),
                asked.factId(),
                asked.kind().code(),
                asked.happenedOn(),
                asked.reference()));
        apply(classified(asked.assessmentId(), asked.kind().code(), clock, rules));
    }

    @CommandHandler
    void decide(Reassess asked, Clock clock, RuleSet rules) {
        apply(classified(asked.assessmentId(), asked.cause(), clock, rules));
    }

    @EventSourcingHandler
    void evolve(FactNoted event) {
        id = event.assessmentId();
        uscc = event.uscc();
        holderName = event.holderName();
        facts.add(new RuleSet.Fact(event.factId(), event.fact(), event.happenedOn()));
    }

    @EventSourcingHandler
    void evolve(HolderClassified event) {
        latest = event;
    }

    private HolderClassified classified(AssessmentId assessmentId, String cause, Clock clock, RuleSet rules) {
        var today = LocalDate.now(clock);
        var judgement = rules.judge(facts, today);
        return new HolderClassified(
                assessmentId,
                uscc,
                holderName,
                judgement.holderClass(),
                latest == null ? null : latest.holderClass(),
                judgement.points(),
                rules.version(),
                rules.windowMonths(),
                judgement.inputs(),
                cause,
                today);
    }
}
