package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an application has come: never stored, always read off its matters. */
public enum ApplicationProgress {
    SUBMITTED,
    RECEIVED,
    IN_REVIEW,
    PARTLY_DECIDED,
    DECIDED,
    WITHDRAWN,
    CLOSED;

    static ApplicationProgress of(ApplicationFile file) {
        if (file.standing() != ApplicationStanding.RECEIVED) {
            return valueOf(file.standing().name());
        }
        var standings =
                file.reviews().values().stream().map(MatterReview::standing).toList();
        if (standings.stream().allMatch(ReviewStanding::hasEnded)) {
            return DECIDED;
        }
        if (standings.stream().anyMatch(ReviewStanding::hasEnded)) {
            return PARTLY_DECIDED;
        }
        return standings.stream().allMatch(ReviewStanding.PENDING::equals) ? RECEIVED : IN_REVIEW;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
