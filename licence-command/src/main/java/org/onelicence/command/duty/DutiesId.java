package org.onelicence.command.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.platform.identity.Ids;

/** Names the duties around one licence. */
public record DutiesId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutiesId {
        Objects.requireNonNull(value, "value");
    }

    public static DutiesId of(LicenceId licenceId) {
        return new DutiesId(Ids.derived("duties", licenceId.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
