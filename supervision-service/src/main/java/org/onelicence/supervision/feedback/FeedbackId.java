package org.onelicence.supervision.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names the feedback of one matter of one application. */
public record FeedbackId(@JsonValue UUID value) {

    @JsonCreator
    public static FeedbackId of(String text) {
        return new FeedbackId(UUID.fromString(text));
    }

    public static FeedbackId ofDecision(String applicationId, String matterRef) {
        return new FeedbackId(Ids.derived("feedback", applicationId, matterRef));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
