package org.onelicence.supervision.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.supervision.register.Organ;

/** What may be asked of a feedback. */
public sealed interface FeedbackCommand {
    @TargetAggregateIdentifier
    FeedbackId feedbackId();

    /** Tells the registrar and the entity how a matter was decided. Asked again it changes nothing. */
    record FeedBackResult(
            FeedbackId feedbackId,
            String applicationId,
            String uscc,
            String holderName,
            int industryNo,
            String matterRef,
            String nameZh,
            Organ organ,
            String outcome,
            String decisionNumber,
            LocalDate decidedOn,
            Instant decidedAt,
            List<String> stillOpen)
            implements FeedbackCommand {
        public FeedBackResult {
            stillOpen = List.copyOf(stillOpen);
        }
    }
}
