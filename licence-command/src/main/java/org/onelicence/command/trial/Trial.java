package org.onelicence.command.trial;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a run has come, and what it has found so far. */
public record Trial(
        UUID trialId,
        String departmentCode,
        String matterRef,
        int version,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime finishedAt,
        long upToPosition,
        int total,
        int done,
        int differing) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
