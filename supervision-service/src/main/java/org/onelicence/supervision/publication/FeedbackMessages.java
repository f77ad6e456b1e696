package org.onelicence.supervision.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.supervision.feedback.FeedbackEvent;

/** What the world hears of results fed back. */
final class FeedbackMessages {

    private FeedbackMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(FeedbackEvent.ResultFeedbackSent.class, "result-feedback.sent.v1", ResultFeedbackSent::of);
    }

    record ResultFeedbackSent(
            String feedbackId,
            String applicationId,
            String uscc,
            String matterRef,
            String organCode,
            String outcome,
            String decisionNumber,
            LocalDate decidedOn,
            String to,
            List<String> stillOpen,
            Instant sentAt,
            boolean late) {
        static ResultFeedbackSent of(FeedbackEvent.ResultFeedbackSent event) {
            return new ResultFeedbackSent(
                    event.feedbackId().toString(),
                    event.applicationId(),
                    event.uscc(),
                    event.matterRef(),
                    event.organCode(),
                    event.outcome(),
                    event.decisionNumber(),
                    event.decidedOn(),
                    event.to(),
                    event.stillOpen(),
                    event.sentAt(),
                    event.late());
        }
    }
}
