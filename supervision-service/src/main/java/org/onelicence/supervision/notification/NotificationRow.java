package org.onelicence.supervision.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registration in the list of tellings. */
public record NotificationRow(
        UUID notificationId,
        String uscc,
        String entityName,
        String district,
        LocalDate toldOn,
        int told,
        int claimed,
        int declined,
        int awaited,
        boolean pooled,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    /** Where it stands, in one word: overdue, pooled, awaited, claimed or declined. */
    @JsonProperty
    public String state() {
        if (overdue) {
            return "overdue";
        }
        if (pooled) {
            return "pooled";
        }
        if (awaited > 0 || claimed + declined == 0) {
            return "awaited";
        }
        return claimed > 0 ? "claimed" : "declined";
    }
}
