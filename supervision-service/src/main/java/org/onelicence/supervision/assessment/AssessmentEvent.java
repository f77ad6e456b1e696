package org.onelicence.supervision.assessment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What has happened to the assessment of a holder. */
public sealed interface AssessmentEvent {
    AssessmentId assessmentId();

    @Revision("1")
    record FactNoted(
            AssessmentId assessmentId,
            String uscc,
            String holderName,
            String factId,
            String fact,
            LocalDate happenedOn,
            String reference)
            implements AssessmentEvent {}

    /** The class, the version of the rules and every input, so that it can be explained and judged again. */
    @Revision("1")
    record HolderClassified(
            AssessmentId assessmentId,
            String uscc,
            String holderName,
            String holderClass,
            @Nullable String previousClass,
            int points,
            String ruleVersion,
            int windowMonths,
            List<Weighed> inputs,
            String cause,
            LocalDate classifiedOn)
            implements AssessmentEvent {}
}
