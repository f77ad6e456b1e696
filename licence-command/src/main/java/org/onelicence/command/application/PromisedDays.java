package org.onelicence.command.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 承诺办结: what the guide of an application promises its applicant. Counted like the legal limit, never past it. */
@Component
public class PromisedDays {

    private final Guides guides;
    private final WorkingCalendar calendar;

    PromisedDays(Guides guides, WorkingCalendar calendar) {
        this.guides = guides;
        this.calendar = calendar;
    }

    /** How many working days after acceptance this matter is promised to be decided. */
    public int of(ApplicationFile file, MatterReview review) {
        var made = file.submitted();
        var promised = guides.version(made.industryNo(), made.guideVersion()).promisedWorkingDays();
        return Math.min(promised, review.matter().legalWorkingDays());
    }

    /** The day by which a decision is promised; null before acceptance. */
    public @Nullable LocalDate endOn(ApplicationFile file, MatterReview review) {
        var clock = review.clock();
        return clock == null ? null : endOn(file, review, clock);
    }

    /** What is not counted into the legal limit is not counted into the promise either. */
    LocalDate endOn(ApplicationFile file, MatterReview review, ReviewClock clock) {
        return calendar.plusWorkingDays(clock.acceptedOn(), of(file, review) + clock.pausedWorkingDays());
    }
}
