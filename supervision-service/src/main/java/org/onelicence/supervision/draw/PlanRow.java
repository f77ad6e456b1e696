package org.onelicence.supervision.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One plan as people look at it. */
public record PlanRow(
        UUID planId,
        String name,
        List<Integer> industries,
        List<String> districts,
        List<String> departments,
        int objects,
        int inspectorsPerObject,
        LocalDate checkFrom,
        LocalDate checkUntil,
        LocalDate publishedOn,
        int drawn,
        int checked,
        boolean overdue,
        @Nullable Sealed sealed,
        @Nullable Instant drawnAt) {

    /** What makes the draw repeatable. */
    public record Sealed(
            String algorithm,
            String objectsHash,
            int objects,
            String inspectorsHash,
            int inspectors,
            String publicValue,
            String seed,
            Instant sealedAt) {}

    /** published, sealed, drawn or checked. */
    @JsonProperty
    public String state() {
        if (drawnAt == null) {
            return sealed == null ? "published" : "sealed";
        }
        return checked < drawn ? "drawn" : "checked";
    }
}
