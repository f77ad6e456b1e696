package org.onelicence.command.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names one commitment: one application, one matter. */
public record CommitmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommitmentId {
        Objects.requireNonNull(value, "value");
    }

    /** As it stands in a path. */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    public static CommitmentId of(UUID applicationId, String matterRef) {
        return new CommitmentId(Ids.derived("commitment", applicationId.toString(), matterRef));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
