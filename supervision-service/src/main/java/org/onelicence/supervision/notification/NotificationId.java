package org.onelicence.supervision.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names the telling that follows one registration; the same registration always gives the same id. */
public record NotificationId(@JsonValue UUID value) {

    @JsonCreator
    public static NotificationId of(String text) {
        return new NotificationId(UUID.fromString(text));
    }

    public static NotificationId ofRegistration(String registrationId) {
        return new NotificationId(Ids.derived("notification", registrationId));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
