package org.onelicence.supervision.notification;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.supervision.authority.Mandate;

/** What may be asked of the telling that follows a registration. */
public sealed interface NotificationCommand {
    @TargetAggregateIdentifier
    NotificationId notificationId();

    /** Tells the entity and the departments. Asked again for the same registration it changes nothing. */
    record TellOfRegistration(NotificationId notificationId, Registration registration, List<NeededPermit> permits)
            implements NotificationCommand {
        public TellOfRegistration {
            permits = List.copyOf(permits);
        }
    }

    /** A department takes the entity on, whether it was told or found the entity in the pool. */
    record ClaimNotification(NotificationId notificationId, String departmentCode, String departmentName, Mandate by)
            implements NotificationCommand {}

    /** A department that was told says why the entity is not its concern. */
    record DeclineNotification(NotificationId notificationId, String departmentCode, String reason, Mandate by)
            implements NotificationCommand {}

    /** What the registrar entered. The warning says what is odd in it; it is not ours to refuse. */
    record Registration(
            String registrationId,
            String uscc,
            String entityName,
            String kind,
            LocalDate registeredOn,
            String address,
            String district,
            String businessScope,
            List<Integer> intendedIndustries,
            List<String> warnings) {
        public Registration {
            intendedIndustries = List.copyOf(intendedIndustries);
            warnings = List.copyOf(warnings);
        }
    }
}
