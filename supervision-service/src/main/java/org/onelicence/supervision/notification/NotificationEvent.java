package org.onelicence.supervision.notification;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What has happened in telling of a registration. Closed on purpose: a new case is a new contract. */
public sealed interface NotificationEvent {
    NotificationId notificationId();

    @Revision("1")
    record EntityNotified(
            NotificationId notificationId,
            String registrationId,
            String uscc,
            String entityName,
            String kind,
            LocalDate registeredOn,
            String address,
            String district,
            String businessScope,
            List<Integer> intendedIndustries,
            List<NeededPermit> permits,
            List<String> warnings,
            LocalDate toldOn)
            implements NotificationEvent {}

    @Revision("1")
    record DepartmentNotified(
            NotificationId notificationId,
            String uscc,
            String departmentCode,
            String departmentName,
            String departmentNameEn,
            List<String> matterRefs,
            LocalDate toldOn,
            LocalDate claimDueOn)
            implements NotificationEvent {}

    /** No department is clear, or every one declined: it lies open for any department to claim (查询认领). */
    @Revision("1")
    record NotificationPooled(
            NotificationId notificationId, String uscc, String reason, LocalDate pooledOn, LocalDate claimDueOn)
            implements NotificationEvent {}

    @Revision("1")
    record NotificationClaimed(
            NotificationId notificationId,
            String uscc,
            String departmentCode,
            String departmentName,
            boolean fromPool,
            LocalDate claimedOn)
            implements NotificationEvent {}

    @Revision("1")
    record NotificationDeclined(
            NotificationId notificationId, String uscc, String departmentCode, String reason, LocalDate declinedOn)
            implements NotificationEvent {}
}
