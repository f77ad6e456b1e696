package org.onelicence.supervision.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.assessment.AssessmentEvent;
import org.onelicence.supervision.draw.DrawEvent;
import org.onelicence.supervision.feedback.FeedbackEvent;
import org.onelicence.supervision.notification.NotificationEvent;
import org.onelicence.supervision.publicity.LicenceRecord;
import org.onelicence.supervision.publicity.PenaltyRecord;
import org.onelicence.supervision.publicity.PublicityEvent;
import org.onelicence.supervision.tracking.TrackingEvent;

/**
 * What the world is told of each event: its own records, since stored events are private. Notes and reasons that people
 * write freely stay at home; officers are numbers. Golden messages in contracts/messages pin every one.
 */
final class Told {

    /** A message's type and payload. */
    record Message(String type, Object payload) {}

    private record Teller(String type, Function<Object, Object> payload) {}

    private static final Map<Class<?>, Teller> TELLERS = new HashMap<>();

    private Told() {}

    static Message of(Object event) {
        var teller = Objects.requireNonNull(TELLERS.get(event.getClass()), "No message for " + event.getClass());
        return new Message(teller.type(), teller.payload().apply(event));
    }

    /** Every kind of event that can be told. */
    static Map<Class<?>, String> types() {
        var types = new HashMap<Class<?>, String>();
        TELLERS.forEach((event, teller) -> types.put(event, teller.type()));
        return types;
    }

    private static <E> void tell(Class<E> event, String type, Function<E, Object> payload) {
        TELLERS.put(event, new Teller(type, told -> payload.apply(event.cast(told))));
    }

    static {
        tell(NotificationEvent.EntityNotified.class, "entity.notified.v1", EntityNotified::of);
        tell(
                NotificationEvent.DepartmentNotified.class,
                "department.notified.v1",
                event -> new DepartmentNotified(
                        event.notificationId().toString(),
                        event.uscc(),
                        event.departmentCode(),
                        event.departmentName(),
                        event.matterRefs(),
                        event.toldOn(),
                        event.claimDueOn()));
        tell(
                NotificationEvent.NotificationPooled.class,
                "notification.pooled.v1",
                event -> new NotificationPooled(
                        event.notificationId().toString(),
                        event.uscc(),
                        event.reason(),
                        event.pooledOn(),
                        event.claimDueOn()));
        tell(
                NotificationEvent.NotificationClaimed.class,
                "notification.claimed.v1",
                event -> new NotificationClaimed(
                        event.notificationId().toString(),
                        event.uscc(),
                        event.departmentCode(),
                        event.departmentName(),
                        event.fromPool(),
                        event.claimedOn()));
        tell(
                NotificationEvent.NotificationDeclined.class,
                "notification.declined.v1",
                event -> new NotificationDeclined(
                        event.notificationId().toString(), event.uscc(), event.departmentCode(), event.declinedOn()));
        tell(FeedbackEvent.ResultFeedbackSent.class, "result-feedback.sent.v1", ResultFeedbackSent::of);
        tell(TrackingEvent.TrackingOpened.class, "tracking.opened.v1", TrackingOpened::of);
        tell(
                TrackingEvent.TrackingVisitRecorded.class,
                "tracking.visit-recorded.v1",
                event -> new TrackingVisitRecorded(
                        event.trackingId().toString(),
                        event.kind(),
                        event.uscc(),
                        event.visitedOn(),
                        event.finding(),
                        event.nextDueOn()));
        tell(
                TrackingEvent.TrackingClosed.class,
                "tracking.closed.v1",
                event -> new TrackingClosed(
                        event.trackingId().toString(), event.kind(), event.uscc(), event.outcome(), event.closedOn()));
        tell(DrawEvent.PlanPublished.class, "plan.published.v1", PlanPublished::of);
        tell(DrawEvent.RegistersSealed.class, "registers.sealed.v1", RegistersSealed::of);
        tell(
                DrawEvent.ObjectsDrawn.class,
                "objects.drawn.v1",
                event ->
                        new ObjectsDrawn(event.planId().toString(), event.seed(), event.licenceIds(), event.drawnAt()));
        tell(DrawEvent.InspectorsDrawn.class, "inspectors.drawn.v1", InspectorsDrawn::of);
        tell(
                DrawEvent.InspectorRecused.class,
                "inspector.recused.v1",
                event -> new InspectorRecused(
                        event.planId().toString(),
                        event.licenceId(),
                        event.officerNumber(),
                        event.followedBy(),
                        event.recusedOn()));
        tell(
                DrawEvent.CheckRecorded.class,
                "check.recorded.v1",
                event -> new CheckRecorded(
                        event.planId().toString(),
                        event.licenceId(),
                        event.licenceNumber(),
                        event.uscc(),
                        event.result(),
                        event.checkedOn()));
        tell(
                AssessmentEvent.FactNoted.class,
                "fact.noted.v1",
                event -> new FactNoted(event.uscc(), event.factId(), event.fact(), event.happenedOn()));
        tell(AssessmentEvent.HolderClassified.class, "holder.classified.v1", HolderClassified::of);
        tell(
                PublicityEvent.LicencePublicityDue.class,
                "licence-publicity.due.v1",
                event -> new PublicityDue(
                        event.publicityId().toString(),
                        event.disclosed().decisionNumber(),
                        event.disclosed().counterpartCode(),
                        event.dueOn()));
        tell(
                PublicityEvent.PenaltyPublicityDue.class,
                "penalty-publicity.due.v1",
                event -> new PublicityDue(
                        event.publicityId().toString(),
                        event.disclosed().decisionNumber(),
                        event.disclosed().counterpartCode(),
                        event.dueOn()));
        tell(
                PublicityEvent.LicencePublicised.class,
                "licence.publicised.v1",
                event -> new LicencePublicised(
                        event.publicityId().toString(),
                        event.disclosed(),
                        event.dueOn(),
                        event.publicisedOn(),
                        event.late()));
        tell(
                PublicityEvent.PenaltyPublicised.class,
                "penalty.publicised.v1",
                event -> new PenaltyPublicised(
                        event.publicityId().toString(),
                        event.disclosed(),
                        event.dueOn(),
                        event.publicisedOn(),
                        event.late(),
                        event.shownUntil()));
        tell(
                PublicityEvent.PublicityTakenDown.class,
                "publicity.taken-down.v1",
                event -> new PublicityTakenDown(event.publicityId().toString(), event.takenDownOn()));
    }

    record EntityNotified(
            String notificationId,
            String registrationId,
            String uscc,
            String entityName,
            List<Permit> permits,
            LocalDate toldOn) {
        record Permit(int industryNo, String matterRef, String nameZh, String required, String departmentCode) {}

        static EntityNotified of(NotificationEvent.EntityNotified event) {
            var permits = event.permits().stream()
                    .map(permit -> new Permit(
                            permit.industryNo(),
                            permit.matterRef(),
                            permit.nameZh(),
                            permit.required(),
                            permit.departmentCode()))
                    .toList();
            return new EntityNotified(
                    event.notificationId().toString(),
                    event.registrationId(),
                    event.uscc(),
                    event.entityName(),
                    permits,
                    event.toldOn());
        }
    }

    record DepartmentNotified(
            String notificationId,
            String uscc,
            String departmentCode,
            String departmentName,
            List<String> matterRefs,
            LocalDate toldOn,
            LocalDate claimDueOn) {}

    record NotificationPooled(
            String notificationId, String uscc, String reason, LocalDate pooledOn, LocalDate claimDueOn) {}

    record NotificationClaimed(
            String notificationId,
            String uscc,
            String departmentCode,
            String departmentName,
            boolean fromPool,
            LocalDate claimedOn) {}

    record NotificationDeclined(String notificationId, String uscc, String departmentCode, LocalDate declinedOn) {}

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

    record TrackingOpened(
            String trackingId,
            String kind,
            String uscc,
            int industryNo,
            @Nullable String registrationId,
            @Nullable String licenceId,
            @Nullable String matterRef,
            @Nullable String departmentCode,
            LocalDate since,
            LocalDate openedOn,
            LocalDate dueOn) {
        static TrackingOpened of(TrackingEvent.TrackingOpened event) {
            return new TrackingOpened(
                    event.trackingId().toString(),
                    event.kind(),
                    event.uscc(),
                    event.industryNo(),
                    event.registrationId(),
                    event.licenceId(),
                    event.matterRef(),
                    event.departmentCode(),
                    event.since(),
                    event.openedOn(),
                    event.dueOn());
        }
    }

    record TrackingVisitRecorded(
            String trackingId,
            String kind,
            String uscc,
            LocalDate visitedOn,
            String finding,
            @Nullable LocalDate nextDueOn) {}

    record TrackingClosed(String trackingId, String kind, String uscc, String outcome, LocalDate closedOn) {}

    record PlanPublished(
            String planId,
            String name,
            List<Integer> industries,
            List<String> districts,
            List<String> departments,
            int objects,
            int inspectorsPerObject,
            LocalDate checkFrom,
            LocalDate checkUntil,
            LocalDate publishedOn) {
        static PlanPublished of(DrawEvent.PlanPublished event) {
            return new PlanPublished(
                    event.planId().toString(),
                    event.name(),
                    event.industries(),
                    event.districts(),
                    event.departments(),
                    event.objects(),
                    event.inspectorsPerObject(),
                    event.checkFrom(),
                    event.checkUntil(),
                    event.publishedOn());
        }
    }

    record RegistersSealed(
            String planId,
            String algorithm,
            String objectsHash,
            int objects,
            String inspectorsHash,
            int inspectors,
            String publicValue,
            String seed,
            Instant sealedAt) {
        static RegistersSealed of(DrawEvent.RegistersSealed event) {
            return new RegistersSealed(
                    event.planId().toString(),
                    event.algorithm(),
                    event.objectsHash(),
                    event.objects().size(),
                    event.inspectorsHash(),
                    event.inspectors().size(),
                    event.publicValue(),
                    event.seed(),
                    event.sealedAt());
        }
    }

    record ObjectsDrawn(String planId, String seed, List<String> licenceIds, Instant drawnAt) {}

    record InspectorsDrawn(String planId, String seed, List<Assigned> assignments, Instant drawnAt) {
        record Assigned(String licenceId, List<String> officerNumbers) {}

        static InspectorsDrawn of(DrawEvent.InspectorsDrawn event) {
            var assignments = event.assignments().stream()
                    .map(assignment -> new Assigned(assignment.licenceId(), assignment.officerNumbers()))
                    .toList();
            return new InspectorsDrawn(event.planId().toString(), event.seed(), assignments, event.drawnAt());
        }
    }

    record InspectorRecused(
            String planId, String licenceId, String officerNumber, String followedBy, LocalDate recusedOn) {}

    record CheckRecorded(
            String planId, String licenceId, String licenceNumber, String uscc, String result, LocalDate checkedOn) {}

    record FactNoted(String uscc, String factId, String fact, LocalDate happenedOn) {}

    record HolderClassified(
            String uscc,
            String holderClass,
            @Nullable String previousClass,
            int points,
            String ruleVersion,
            LocalDate classifiedOn) {
        static HolderClassified of(AssessmentEvent.HolderClassified event) {
            return new HolderClassified(
                    event.uscc(),
                    event.holderClass(),
                    event.previousClass(),
                    event.points(),
                    event.ruleVersion(),
                    event.classifiedOn());
        }
    }

    record PublicityDue(String publicityId, String decisionNumber, String counterpartCode, LocalDate dueOn) {}

    record LicencePublicised(
            String publicityId, LicenceRecord record, LocalDate dueOn, LocalDate publicisedOn, boolean late) {}

    record PenaltyPublicised(
            String publicityId,
            PenaltyRecord record,
            LocalDate dueOn,
            LocalDate publicisedOn,
            boolean late,
            LocalDate shownUntil) {}

    record PublicityTakenDown(String publicityId, LocalDate takenDownOn) {}
}
