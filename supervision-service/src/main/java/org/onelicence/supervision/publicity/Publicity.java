package org.onelicence.supervision.publicity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.time.WorkingCalendar;
import org.onelicence.supervision.publicity.PublicityCommand.DiscloseLicence;
import org.onelicence.supervision.publicity.PublicityCommand.DisclosePenalty;
import org.onelicence.supervision.publicity.PublicityCommand.Publicise;
import org.onelicence.supervision.publicity.PublicityCommand.TakeDown;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicised;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicised;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PublicityTakenDown;

/** The public record of one decision: due, public, and perhaps taken down again. */
@Aggregate
class Publicity {

    @AggregateIdentifier
    private @Nullable PublicityId id;

    private @Nullable LicenceRecord licence;
    private @Nullable PenaltyRecord penalty;
    private LocalDate dueOn = LocalDate.EPOCH;
    private Shown shown = Shown.NOT_YET;

    /** Whether the public sees the record. */
    enum Shown {
        NOT_YET,
        PUBLIC,
        TAKEN_DOWN
    }

    Publicity() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DiscloseLicence asked, Clock clock, WorkingCalendar calendar, PublicityLimits limits) {
        if (id != null) {
            return; // the decision's message came twice
        }
        var due = calendar.plusWorkingDays(asked.disclosed().decidedOn(), limits.dueWorkingDays());
        apply(new LicencePublicityDue(asked.publicityId(), asked.disclosed(), due, LocalDate.now(clock)));
        if (limits.atOnce()) {
            publicise(asked.publicityId(), clock, limits);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DisclosePenalty asked, Clock clock, WorkingCalendar calendar, PublicityLimits limits) {
        if (id != null) {
            return; // the penalty's message came twice
        }
        var due = calendar.plusWorkingDays(asked.disclosed().decidedOn(), limits.dueWorkingDays());
        apply(new PenaltyPublicityDue(asked.publicityId(), asked.disclosed(), due, LocalDate.now(clock)));
        if (limits.atOnce()) {
            publicise(asked.publicityId(), clock, limits);
        }
    }

    @CommandHandler
    void decide(Publicise asked, Clock clock, PublicityLimits limits) {
        asked.by().refuseUnlessTakingPart(List.of(organCode()));
        if (shown != Shown.NOT_YET) {
            throw PublicityProblem.ALREADY_PUBLIC.because("不重复公示", "It is published once");
        }
        publicise(asked.publicityId(), clock, limits);
    }

    @CommandHandler
    void decide(TakeDown asked, Clock clock) {
        asked.by().refuseUnlessServing(organCode());
        if (shown != Shown.PUBLIC) {
            throw PublicityProblem.NOT_PUBLIC.because("只能撤下已公示的记录", "Only a public record can be taken down");
        }
        apply(new PublicityTakenDown(asked.publicityId(), asked.reason(), LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(LicencePublicityDue event) {
        id = event.publicityId();
        licence = event.disclosed();
        dueOn = event.dueOn();
    }

    @EventSourcingHandler
    void evolve(PenaltyPublicityDue event) {
        id = event.publicityId();
        penalty = event.disclosed();
        dueOn = event.dueOn();
    }

    @EventSourcingHandler
    void evolve(LicencePublicised event) {
        shown = Shown.PUBLIC;
    }

    @EventSourcingHandler
    void evolve(PenaltyPublicised event) {
        shown = Shown.PUBLIC;
    }

    @EventSourcingHandler
    void evolve(PublicityTakenDown event) {
        shown = Shown.TAKEN_DOWN;
    }

    /** The organ that decided: the record is its own. */
    private String organCode() {
        return licence != null
                ? licence.organCode()
                : Objects.requireNonNull(penalty).organCode();
    }

    private void publicise(PublicityId publicityId, Clock clock, PublicityLimits limits) {
        var today = LocalDate.now(clock);
        if (licence != null) {
            apply(new LicencePublicised(publicityId, licence, dueOn, today, today.isAfter(dueOn)));
        }
        if (penalty != null) {
            var shownUntil = today.plusMonths(limits.penaltyShownMonths());
            apply(new PenaltyPublicised(publicityId, penalty, dueOn, today, today.isAfter(dueOn), shownUntil));
        }
    }
}
