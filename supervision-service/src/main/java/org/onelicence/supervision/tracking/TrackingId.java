package org.onelicence.supervision.tracking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.onelicence.platform.identity.Ids;

/** Names one thing that is watched until it is settled. */
public record TrackingId(@JsonValue UUID value) {

    @JsonCreator
    public static TrackingId of(String text) {
        return new TrackingId(UUID.fromString(text));
    }

    /** Told that the industry needs a licence, and not applied. */
    public static TrackingId ofTold(String registrationId, int industryNo) {
        return new TrackingId(Ids.derived("tracking-unlicensed", registrationId, String.valueOf(industryNo)));
    }

    /** Licensed on a promise that has to be verified. */
    public static TrackingId ofCommitment(String licenceId, String matterRef, String decisionNumber) {
        return new TrackingId(Ids.derived("tracking-commitment", licenceId, matterRef, decisionNumber));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
