package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentBreachFound;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentLimitTold;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRectified;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRevoked;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentVerified;
import org.onelicence.command.commitment.CommitmentEvent.RectificationOrdered;
import org.onelicence.command.commitment.CommitmentEvent.VerificationScheduled;

/**
 * A commitment as its events tell it: one fold for the aggregate, the lists and the pages.
 *
 * @param broken the elements that were not as promised
 * @param rectifyBy null where nothing was ordered
 * @param told the limits the department was told of
 */
public record CommitmentFile(
        VerificationScheduled scheduled,
        CommitmentStanding standing,
        List<ElementFinding> findings,
        List<String> broken,
        @Nullable LocalDate rectifyBy,
        Set<String> told) {

    static final String VERIFICATION_PASSED = "verification-passed";
    static final String RECTIFICATION_PASSED = "rectification-passed";

    public CommitmentFile {
        findings = List.copyOf(findings);
        broken = List.copyOf(broken);
        told = Set.copyOf(told);
    }

    public CommitmentId id() {
        return scheduled.commitmentId();
    }

    /** The day by which somebody must have looked; null when nobody has to any more. */
    public @Nullable LocalDate dueOn() {
        return switch (standing) {
            case TO_VERIFY -> scheduled.verifyBy();
            case RECTIFICATION_ORDERED -> rectifyBy;
            default -> null;
        };
    }

    /** What will have to be told when the day passes. */
    Optional<String> limit() {
        return switch (standing) {
            case TO_VERIFY -> Optional.of(VERIFICATION_PASSED);
            case RECTIFICATION_ORDERED -> Optional.of(RECTIFICATION_PASSED);
            default -> Optional.empty();
        };
    }

    /** What has passed and was not told yet. */
    Optional<String> untold(LocalDate today) {
        var due = dueOn();
        return due == null || !today.isAfter(due) ? Optional.empty() : limit().filter(limit -> !told.contains(limit));
    }

    static CommitmentFile after(@Nullable CommitmentFile before, CommitmentEvent event) {
        if (event instanceof VerificationScheduled scheduled) {
            return new CommitmentFile(scheduled, CommitmentStanding.TO_VERIFY, List.of(), List.of(), null, Set.of());
        }
        if (before == null) {
            throw new IllegalStateException("The log tells of a commitment that was never relied on: " + event);
        }
        return before.after(event);
    }

    private CommitmentFile after(CommitmentEvent event) {
        if (event instanceof CommitmentVerified verified) {
            return new CommitmentFile(scheduled, CommitmentStanding.KEPT, verified.findings(), broken, rectifyBy, told);
        }
        if (event instanceof CommitmentBreachFound breach) {
            return new CommitmentFile(scheduled, standing, breach.findings(), breach.broken(), rectifyBy, told);
        }
        if (event instanceof RectificationOrdered order) {
            return with(CommitmentStanding.RECTIFICATION_ORDERED, order.rectifyBy());
        }
        if (event instanceof CommitmentRectified) {
            return with(CommitmentStanding.RECTIFIED, rectifyBy);
        }
        if (event instanceof CommitmentRevoked) {
            return with(CommitmentStanding.REVOKED, rectifyBy);
        }
        if (event instanceof CommitmentLimitTold limit) {
            var more = new HashSet<>(told);
            more.add(limit.limit());
            return new CommitmentFile(scheduled, standing, findings, broken, rectifyBy, more);
        }
        return this;
    }

    private CommitmentFile with(CommitmentStanding next, @Nullable LocalDate by) {
        return new CommitmentFile(scheduled, next, findings, broken, by, told);
    }
}
