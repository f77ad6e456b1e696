package org.onelicence.supervision.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names the assessment of one holder, by the credit code. */
public record AssessmentId(@JsonValue UUID value) {

    @JsonCreator
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    public static AssessmentId ofHolder(String uscc) {
        return new AssessmentId(Ids.derived("assessment", uscc));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
