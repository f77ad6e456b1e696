package org.onelicence.supervision.notification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.time.WorkingCalendar;
import org.onelicence.supervision.notification.NotificationCommand.ClaimNotification;
import org.onelicence.supervision.notification.NotificationCommand.DeclineNotification;
import org.onelicence.supervision.notification.NotificationCommand.TellOfRegistration;
import org.onelicence.supervision.notification.NotificationEvent.DepartmentNotified;
import org.onelicence.supervision.notification.NotificationEvent.EntityNotified;
import org.onelicence.supervision.notification.NotificationEvent.NotificationClaimed;
import org.onelicence.supervision.notification.NotificationEvent.NotificationDeclined;
import org.onelicence.supervision.notification.NotificationEvent.NotificationPooled;

/** The telling that follows one registration: the entity, each department concerned, and who took it on. */
@Aggregate
class Notification {

    @AggregateIdentifier
    private @Nullable NotificationId id;

    private String uscc = "";
    private boolean pooled;
    private final Map<String, Answer> answers = new LinkedHashMap<>(); // by department code

    /** Where a department stands that was told, or that came by itself. */
    enum Answer {
        AWAITED,
        CLAIMED,
        DECLINED
    }

    Notification() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TellOfRegistration asked, Clock clock, WorkingCalendar calendar, NotificationLimits limits) {
        if (id != null) {
            return; // the registrar's message came twice
        }
        var today = LocalDate.now(clock);
        var due = calendar.plusWorkingDays(today, limits.claimWorkingDays());
        apply(told(asked, today));
        byDepartment(asked.permits()).values().forEach(permits -> apply(told(asked, permits, today, due)));
        var reason = reasonToPool(asked);
        if (reason != null) {
            apply(new NotificationPooled(
                    asked.notificationId(), asked.registration().uscc(), reason, today, due));
        }
    }

    @CommandHandler
    void decide(ClaimNotification asked, Clock clock) {
        asked.by().refuseUnlessServing(asked.departmentCode());
        var answer = answers.get(asked.departmentCode());
        if (answer == Answer.CLAIMED) {
            throw NotificationProblem.ALREADY_ANSWERED.because("该部门已认领", "It has claimed already");
        }
        if (answer != Answer.AWAITED && !pooled) {
            throw notTold(asked.departmentCode());
        }
        var fromPool = answer != Answer.AWAITED;
        apply(new NotificationClaimed(
                asked.notificationId(),
                uscc,
                asked.departmentCode(),
                asked.departmentName(),
                fromPool,
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(DeclineNotification asked, Clock clock, WorkingCalendar calendar, NotificationLimits limits) {
        asked.by().refuseUnlessServing(asked.departmentCode());
        var answer = answers.get(asked.departmentCode());
        if (answer == null) {
            throw notTold(asked.departmentCode());
        }
        if (answer != Answer.AWAITED) {
            throw NotificationProblem.ALREADY_ANSWERED.because("该部门已经认领或者退回", "It has claimed or declined already");
        }
        var today = LocalDate.now(clock);
        apply(new NotificationDeclined(asked.notificationId(), uscc, asked.departmentCode(), asked.reason(), today));
        if (!pooled && answers.values().stream().allMatch(Answer.DECLINED::equals)) {
            var due = calendar.plusWorkingDays(today, limits.claimWorkingDays());
            apply(new NotificationPooled(asked.notificationId(), uscc, "declined-by-all", today, due));
        }
    }

    @EventSourcingHandler
    void evolve(EntityNotified event) {
        id = event.notificationId();
        uscc = event.uscc();
    }

    @EventSourcingHandler
    void evolve(DepartmentNotified event) {
        answers.put(event.departmentCode(), Answer.AWAITED);
    }

    @EventSourcingHandler
    void evolve(NotificationPooled event) {
        pooled = true;
    }

    @EventSourcingHandler
    void evolve(NotificationClaimed event) {
        answers.put(event.departmentCode(), Answer.CLAIMED);
        if (event.fromPool()) {
            pooled = false;
        }
    }

    @EventSourcingHandler
    void evolve(NotificationDeclined event) {
        answers.put(event.departmentCode(), Answer.DECLINED);
    }

    /** Why a department may still be missing, or null when every intended industry is in a guide. */
    private static @Nullable String reasonToPool(TellOfRegistration asked) {
        var intended = asked.registration().intendedIndustries();
        if (intended.isEmpty()) {
            return "industries-empty";
        }
        var known = asked.permits().stream().map(NeededPermit::industryNo).toList();
        return known.containsAll(intended) ? null : "industries-unknown";
    }

    private static Map<String, List<NeededPermit>> byDepartment(List<NeededPermit> permits) {
        var byDepartment = new TreeMap<String, List<NeededPermit>>();
        for (var permit : permits) {
            byDepartment.merge(permit.departmentCode(), List.of(permit), Notification::joined);
        }
        return byDepartment;
    }

    private static List<NeededPermit> joined(List<NeededPermit> first, List<NeededPermit> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static EntityNotified told(TellOfRegistration asked, LocalDate today) {
        var registration = asked.registration();
        return new EntityNotified(
                asked.notificationId(),
                registration.registrationId(),
                registration.uscc(),
                registration.entityName(),
                registration.kind(),
                registration.registeredOn(),
                registration.address(),
                registration.district(),
                registration.businessScope(),
                registration.intendedIndustries(),
                asked.permits(),
                registration.warnings(),
                today);
    }

    private static DepartmentNotified told(
            TellOfRegistration asked, List<NeededPermit> permits, LocalDate today, LocalDate due) {
        var first = permits.get(0);
        var matters = permits.stream().map(NeededPermit::matterRef).distinct().toList();
        return new DepartmentNotified(
                asked.notificationId(),
                asked.registration().uscc(),
                first.departmentCode(),
                first.departmentNameZh(),
                first.departmentNameEn(),
                matters,
                today,
                due);
    }

    private static RuntimeException notTold(String departmentCode) {
        return NotificationProblem.NOT_TOLD.because(
                "部门 " + departmentCode + " 不在告知名单中", departmentCode + " is not among the departments told");
    }
}
