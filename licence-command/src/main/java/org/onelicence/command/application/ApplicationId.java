package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names one application. */
public record ApplicationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationId {
        Objects.requireNonNull(value, "value");
    }

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    /** The same asker with the same key means the same application: a repeat meets the first outcome. */
    public static ApplicationId ofRequest(String subject, String idempotencyKey) {
        return new ApplicationId(Ids.derived("application", subject, idempotencyKey));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
