package org.onelicence.supervision.assessment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of an assessment. */
public sealed interface AssessmentCommand {
    @TargetAggregateIdentifier
    AssessmentId assessmentId();

    /** Takes a fact into account. The same fact id counts once, however often it is told. */
    record NoteFact(
            AssessmentId assessmentId,
            String uscc,
            String holderName,
            String factId,
            FactKind kind,
            LocalDate happenedOn,
            String reference)
            implements AssessmentCommand {}

    /** Judges again by the rules in force, for facts grow old. */
    record Reassess(AssessmentId assessmentId, String cause) implements AssessmentCommand {}
}
