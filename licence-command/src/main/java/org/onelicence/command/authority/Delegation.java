package org.onelicence.command.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A power that one organ passed to another for one matter: handed down for good, or entrusted and used in the giver's name. */
public record Delegation(
        String matterRef,
        Organ from,
        Organ to,
        Organ inNameOf,
        String kind,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        String source,
        @Nullable LocalDate endedOn) {

    public static final String HANDED_DOWN = "handed-down";
    public static final String ENTRUSTED = "entrusted";

    public boolean isActive(LocalDate on) {
        return !on.isBefore(activeFrom)
                && (activeUntil == null || !on.isAfter(activeUntil))
                && (endedOn == null || on.isBefore(endedOn));
    }

    /** The first day on which it no longer counts; null where no end is known. */
    @Nullable
    LocalDate over() {
        var lapsed = activeUntil == null ? null : activeUntil.plusDays(1);
        return endedOn == null || (lapsed != null && lapsed.isBefore(endedOn)) ? lapsed : endedOn;
    }

    boolean isFor(String matter, String giverCode) {
        return matterRef.equals(matter) && from.code().equals(giverCode);
    }

    Delegation ended(LocalDate on) {
        return new Delegation(matterRef, from, to, inNameOf, kind, activeFrom, activeUntil, source, on);
    }
}
