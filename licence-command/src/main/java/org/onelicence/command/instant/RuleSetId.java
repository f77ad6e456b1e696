package org.onelicence.command.instant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names the rule sets of one matter, as one department decides it. */
public record RuleSetId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleSetId {
        Objects.requireNonNull(value, "value");
    }

    public static RuleSetId of(String departmentCode, String matterRef) {
        return new RuleSetId(Ids.derived("instant-rules", departmentCode, matterRef));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
