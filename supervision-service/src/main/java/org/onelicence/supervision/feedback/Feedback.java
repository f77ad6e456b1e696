package org.onelicence.supervision.feedback;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.time.WorkingCalendar;
import org.onelicence.supervision.feedback.FeedbackCommand.FeedBackResult;
import org.onelicence.supervision.feedback.FeedbackEvent.ResultFeedbackSent;

/** One decided matter, fed back to the registrar and to the entity in one act. */
@Aggregate
class Feedback {

    @AggregateIdentifier
    private @Nullable FeedbackId id;

    Feedback() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FeedBackResult asked, Clock clock, WorkingCalendar calendar, FeedbackLimits limits) {
        if (id != null) {
            return; // the decision's message came twice
        }
        var due = calendar.plusWorkingDays(asked.decidedOn(), limits.lateAfterWorkingDays());
        apply(sent(asked, "registrar", List.of(), due, clock));
        apply(sent(asked, "entity", asked.stillOpen(), due, clock));
    }

    @EventSourcingHandler
    void evolve(ResultFeedbackSent event) {
        id = event.feedbackId();
    }

    private static ResultFeedbackSent sent(
            FeedBackResult asked, String to, List<String> stillOpen, LocalDate due, Clock clock) {
        var now = clock.instant();
        return new ResultFeedbackSent(
                asked.feedbackId(),
                asked.applicationId(),
                asked.uscc(),
                asked.holderName(),
                asked.industryNo(),
                asked.matterRef(),
                asked.nameZh(),
                asked.organ().code(),
                asked.organ().name(),
                asked.outcome(),
                asked.decisionNumber(),
                asked.decidedOn(),
                asked.decidedAt(),
                to,
                stillOpen,
                now,
                Math.max(0, Duration.between(asked.decidedAt(), now).toMinutes()),
                due,
                LocalDate.now(clock).isAfter(due));
    }
}
