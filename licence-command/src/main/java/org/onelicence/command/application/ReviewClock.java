package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;

/**
 * The statutory clock of one accepted matter, counted in working days (行政许可法 art.42, 45, 82). Replaced by the next one,
 * never changed.
 *
 * @param dueOn the last day for the decision; while the clock is paused, as it stood when it was paused
 * @param told the limits whose approach or passing has been recorded; a limit is told once
 */
public record ReviewClock(
        LocalDate acceptedOn,
        LocalDate dueOn,
        boolean deemed,
        boolean extended,
        int pausedWorkingDays,
        @Nullable ClockPaused pause,
        Set<DueKind> told) {

    public ReviewClock {
        told = Set.copyOf(told);
    }

    static ReviewClock started(LocalDate acceptedOn, LocalDate dueOn, boolean deemed) {
        return new ReviewClock(acceptedOn, dueOn, deemed, false, 0, null, Set.of());
    }

    /** A later last day may come near once more. */
    ReviewClock extendedTo(LocalDate lastDay) {
        return new ReviewClock(acceptedOn, lastDay, deemed, true, pausedWorkingDays, pause, Set.of());
    }

    ReviewClock pausedBy(ClockPaused event) {
        return new ReviewClock(acceptedOn, dueOn, deemed, extended, pausedWorkingDays, event, told);
    }

    ReviewClock resumed(LocalDate lastDay, int notCounted) {
        var told = notCounted == 0 ? this.told : Set.<DueKind>of();
        return new ReviewClock(acceptedOn, lastDay, deemed, extended, pausedWorkingDays + notCounted, null, told);
    }

    ReviewClock toldOf(DueKind limit) {
        var more = new HashSet<>(told);
        more.add(limit);
        return new ReviewClock(acceptedOn, dueOn, deemed, extended, pausedWorkingDays, pause, more);
    }
}
