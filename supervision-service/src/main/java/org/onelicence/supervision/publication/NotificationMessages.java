package org.onelicence.supervision.publication;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.supervision.notification.NotificationEvent;

/** What the world hears of who was notified, and who answered; reasons stay at home. */
final class NotificationMessages {

    private NotificationMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(NotificationEvent.EntityNotified.class, "entity.notified.v1", EntityNotified::of);
        tellers.tell(
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
        tellers.tell(
                NotificationEvent.NotificationPooled.class,
                "notification.pooled.v1",
                event -> new NotificationPooled(
                        event.notificationId().toString(),
                        event.uscc(),
                        event.reason(),
                        event.pooledOn(),
                        event.claimDueOn()));
        tellers.tell(
                NotificationEvent.NotificationClaimed.class,
                "notification.claimed.v1",
                event -> new NotificationClaimed(
                        event.notificationId().toString(),
                        event.uscc(),
                        event.departmentCode(),
                        event.departmentName(),
                        event.fromPool(),
                        event.claimedOn()));
        tellers.tell(
                NotificationEvent.NotificationDeclined.class,
                "notification.declined.v1",
                event -> new NotificationDeclined(
                        event.notificationId().toString(), event.uscc(), event.departmentCode(), event.declinedOn()));
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
}
