package org.onelicence.supervision.publicity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names the public record of one decision. */
public record PublicityId(@JsonValue UUID value) {

    @JsonCreator
    public static PublicityId of(String text) {
        return new PublicityId(UUID.fromString(text));
    }

    public static PublicityId ofGrant(String applicationId, String matterRef) {
        return new PublicityId(Ids.derived("publicity-licence", applicationId, matterRef));
    }

    public static PublicityId ofPenalty(String licenceId, String matterRef, String decisionNumber) {
        return new PublicityId(Ids.derived("publicity-penalty", licenceId, matterRef, decisionNumber));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
