package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * What time alone will bring about in an application. The aggregate acts by it and the list of due work is written by it,
 * so the list can only be late, never wrong.
 */
@Component
public class DueWork {

    private final WorkingCalendar calendar;
    private final PromisedDays promised;
    private final ReviewLimits limits;

    DueWork(WorkingCalendar calendar, PromisedDays promised, ReviewLimits limits) {
        this.calendar = calendar;
        this.promised = promised;
        this.limits = limits;
    }

    /** One thing to do or to tell on a day, or as soon after it as somebody looks. */
    public record Due(String matterRef, DueKind kind, LocalDate on) {
        boolean hasCome(LocalDate today) {
            return !on.isAfter(today);
        }

        LimitTold told(ApplicationFile file, LocalDate today) {
            var review = file.review(matterRef);
            var dueOn = Objects.requireNonNull(review.dueOn(), "only a running clock is told");
            return new LimitTold(
                    file.id(),
                    matterRef,
                    kind.code(),
                    today,
                    dueOn,
                    review.matter().department());
        }
    }

    /** Everything that is still to come, and what should have been done already. */
    public List<Due> of(ApplicationFile file) {
        var received = file.receivedOn();
        if (received == null || !file.standing().isOpen()) {
            return List.of();
        }
        var due = new ArrayList<Due>();
        for (var review : file.reviews().values()) {
            if (review.standing() == ReviewStanding.PENDING) {
                due.add(due(
                        review,
                        DueKind.DEEMED_ACCEPTANCE,
                        lastDayToAsk(received).plusDays(1)));
            }
            var clock = review.clock();
            if (clock != null && review.standing().isClockRunning()) {
                due.addAll(ofClock(file, review, clock));
            }
        }
        return due;
    }

    /** The last day to tell the gaps; who was silent until then has accepted. */
    LocalDate lastDayToAsk(LocalDate receivedOn) {
        return calendar.plusWorkingDays(receivedOn, limits.supplementWorkingDays());
    }

    /** The last day on which the gaps of this matter can be told; null where that is over or not begun. */
    @Nullable
    LocalDate askBy(ApplicationFile file, MatterReview review) {
        var received = file.receivedOn();
        var asking = received != null && file.standing().isOpen() && review.standing() == ReviewStanding.PENDING;
        return asking ? lastDayToAsk(Objects.requireNonNull(received)) : null;
    }

    /** The day by which a pause was told to end; null where the clock runs, or no calendar reaches so far yet. */
    @Nullable
    LocalDate pauseEndsOn(MatterReview review) {
        var clock = review.clock();
        var pause = clock == null || review.standing() != ReviewStanding.PAUSED ? null : clock.pause();
        if (pause == null) {
            return null;
        }
        try {
            return calendar.plusWorkingDays(pause.pausedOn(), pause.expectedWorkingDays());
        } catch (Refusal noCalendarYet) {
            return null;
        }
    }

    private List<Due> ofClock(ApplicationFile file, MatterReview review, ReviewClock clock) {
        var near = calendar.minusWorkingDays(clock.dueOn(), limits.nearWorkingDays());
        return List.of(
                        due(review, DueKind.LIMIT_NEAR, near.isBefore(clock.acceptedOn()) ? clock.acceptedOn() : near),
                        due(
                                review,
                                DueKind.PROMISE_PASSED,
                                promised.endOn(file, review, clock).plusDays(1)),
                        due(review, DueKind.LIMIT_PASSED, clock.dueOn().plusDays(1)))
                .stream()
                .filter(each -> !clock.told().contains(each.kind()))
                .toList();
    }

    private static Due due(MatterReview review, DueKind kind, LocalDate on) {
        return new Due(review.matter().matterRef(), kind, on);
    }
}
