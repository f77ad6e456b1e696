package org.onelicence.supervision.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What has happened in feeding back a result. */
public sealed interface FeedbackEvent {
    FeedbackId feedbackId();

    /** {@code to} is the registrar or the entity; the entity also learns which of its matters are still open. */
    @Revision("1")
    record ResultFeedbackSent(
            FeedbackId feedbackId,
            String applicationId,
            String uscc,
            String holderName,
            int industryNo,
            String matterRef,
            String nameZh,
            String organCode,
            String organName,
            String outcome,
            String decisionNumber,
            LocalDate decidedOn,
            Instant decidedAt,
            String to,
            List<String> stillOpen,
            Instant sentAt,
            long minutes,
            LocalDate dueOn,
            boolean late)
            implements FeedbackEvent {}
}
