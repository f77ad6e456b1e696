package org.onelicence.supervision.tracking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.time.WorkingCalendar;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.tracking.TrackingCommand.RecordVisit;
import org.onelicence.supervision.tracking.TrackingCommand.SettleTracking;
import org.onelicence.supervision.tracking.TrackingCommand.WatchCommitment;
import org.onelicence.supervision.tracking.TrackingCommand.WatchForApplication;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingClosed;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingOpened;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingVisitRecorded;

/** One entity or one promise that is watched until it is settled. */
@Aggregate
class Tracking {

    @AggregateIdentifier
    private @Nullable TrackingId id;

    private TrackingKind kind = TrackingKind.UNLICENSED;
    private String uscc = "";
    private String holderName = "";
    private @Nullable String departmentCode; // none where nobody has applied yet
    private LocalDate since = LocalDate.EPOCH;
    private boolean closed;

    Tracking() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WatchForApplication asked, Clock clock, WorkingCalendar calendar, TrackingLimits limits) {
        if (id != null) {
            return; // the check runs often; once is enough
        }
        var today = LocalDate.now(clock);
        apply(new TrackingOpened(
                asked.trackingId(),
                TrackingKind.UNLICENSED.code(),
                asked.uscc(),
                asked.holderName(),
                asked.industryNo(),
                asked.industryNameZh(),
                asked.address(),
                asked.district(),
                asked.registrationId(),
                null,
                null,
                null,
                null,
                null,
                null,
                asked.toldOn(),
                today,
                calendar.plusWorkingDays(today, limits.visitWorkingDays())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WatchCommitment asked, Clock clock, WorkingCalendar calendar, TrackingLimits limits) {
        if (id != null) {
            return; // the licence's message came twice
        }
        apply(new TrackingOpened(
                asked.trackingId(),
                TrackingKind.COMMITMENT.code(),
                asked.uscc(),
                asked.holderName(),
                asked.industryNo(),
                asked.industryNameZh(),
                asked.address(),
                asked.district(),
                null,
                asked.licenceId(),
                asked.licenceNumber(),
                asked.matterRef(),
                asked.matterNameZh(),
                asked.organ().code(),
                asked.organ().name(),
                asked.decidedOn(),
                LocalDate.now(clock),
                limits.verifyBy(asked.matterRef(), asked.decidedOn(), calendar)));
    }

    @CommandHandler
    void decide(RecordVisit asked, Clock clock, WorkingCalendar calendar, TrackingLimits limits) {
        refuseStrangers(asked.by());
        var today = LocalDate.now(clock);
        refuseIfUnfit(asked, today);
        var next = asked.finding().closes() ? null : calendar.plusWorkingDays(today, limits.visitWorkingDays());
        apply(new TrackingVisitRecorded(
                asked.trackingId(),
                kind.code(),
                uscc,
                asked.visitedOn(),
                asked.finding().code(),
                asked.note(),
                next,
                today));
        if (asked.finding().closes()) {
            apply(new TrackingClosed(
                    asked.trackingId(),
                    kind.code(),
                    uscc,
                    holderName,
                    asked.finding().code(),
                    today));
        }
    }

    @CommandHandler
    void decide(SettleTracking asked, Clock clock) {
        if (closed) {
            return; // settled by a visit in the meantime
        }
        apply(new TrackingClosed(
                asked.trackingId(),
                kind.code(),
                uscc,
                holderName,
                asked.settlement().code(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(TrackingOpened event) {
        id = event.trackingId();
        kind = TrackingKind.of(event.kind());
        uscc = event.uscc();
        holderName = event.holderName();
        departmentCode = event.departmentCode();
        since = event.since();
    }

    @EventSourcingHandler
    void evolve(TrackingClosed event) {
        closed = true;
    }

    private void refuseStrangers(Mandate by) {
        if (departmentCode == null) {
            by.refuseUnlessSupervising();
        } else {
            by.refuseUnlessServing(departmentCode);
        }
    }

    private void refuseIfUnfit(RecordVisit asked, LocalDate today) {
        if (closed) {
            throw TrackingProblem.CLOSED.because("办结后不再录入核查", "No visit is recorded after it is closed");
        }
        if (asked.finding().kind() != kind) {
            throw TrackingProblem.FINDING_UNFIT.because(
                    "结论“" + asked.finding().zh() + "”不适用", asked.finding().code() + " belongs to the other kind");
        }
        if (asked.visitedOn().isAfter(today) || asked.visitedOn().isBefore(since)) {
            throw TrackingProblem.VISIT_DATE.because(
                    "核查日期须在 " + since + " 至 " + today + " 之间", "It must lie between " + since + " and " + today);
        }
    }
}
