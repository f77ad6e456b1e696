package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names one licence: one holder, one place, one industry. So there is never a second one beside it. */
public record LicenceId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LicenceId {
        Objects.requireNonNull(value, "value");
    }

    public static LicenceId of(String text) {
        return new LicenceId(UUID.fromString(text));
    }

    public static LicenceId of(String uscc, Premises premises, int industryNo) {
        return new LicenceId(Ids.derived("licence", uscc, premises.normalised(), Integer.toString(industryNo)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
