package org.onelicence.command.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law of one matter's review once more, in the plainest words and with nothing of the product's: what an aggregate
 * must answer. Days are counted by weekdays, so it holds only for months without holidays.
 */
final class ReviewLaw {

    /** Rules left out on purpose: a law without one of them must be found to differ from the aggregate. */
    enum Twist {
        NONE,
        GRANT_WHILE_PAUSED,
        GRANT_AFTER_A_FAILED_INSPECTION,
        GRANT_BEFORE_THE_INSPECTION,
        GRANT_BEFORE_ACCEPTANCE,
        EXTEND_TWICE,
        EXTEND_AFTER_THE_LIMIT,
        ASK_TWICE,
        ASK_TOO_LATE,
        PAUSE_COUNTS,
        DECIDE_TWICE,
        INSPECT_ALONE,
        TURN_AWAY_TOO_LATE
    }

    static final String OK = "allowed";

    private final Twist twist;
    private final LocalDate received;
    private String phase = "pending";
    private String visit = "none";
    private boolean extended;
    private @Nullable LocalDate visitOn;
    private @Nullable LocalDate due;
    private @Nullable LocalDate pausedOn;

    ReviewLaw(LocalDate received, Twist twist) {
        this.received = received;
        this.twist = twist;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    String ask(LocalDate day) {
        if (phase.equals("pending")) {
            if (tooLateToAsk(day) && twist != Twist.ASK_TOO_LATE) {
                return "supplement-limit-passed";
            }
            phase = "asked";
            return OK;
        }
        if (before() && twist == Twist.ASK_TWICE) {
            phase = "asked";
            return OK;
        }
        return before()
                ? "supplement-already-requested"
                : ended() ? "matter-already-decided" : "matter-already-accepted";
    }

    String supply() {
        if (phase.equals("asked")) {
            phase = "answered";
            return OK;
        }
        return ended() ? "matter-already-decided" : "supplement-not-requested";
    }

    String correct(LocalDate day) {
        return phase.equals("pending") && !tooLateToAsk(day) ? OK : "correction-too-late";
    }

    String accept(LocalDate day) {
        if (phase.equals("asked")) {
            return "supplement-outstanding";
        }
        if (!before()) {
            return ended() ? "matter-already-decided" : "matter-already-accepted";
        }
        start(phase.equals("pending") && tooLateToAsk(day) ? received : day);
        return OK;
    }

    String turnAway(LocalDate day, boolean forWantOfSupplement) {
        if (!before()) {
            return ended() ? "matter-already-decided" : "matter-already-accepted";
        }
        if (phase.equals("pending") && tooLateToAsk(day) && twist != Twist.TURN_AWAY_TOO_LATE) {
            return "matter-already-accepted";
        }
        if (forWantOfSupplement && phase.equals("pending")) {
            return "not-accepted-ground";
        }
        phase = "ended";
        return OK;
    }

    String agreeInspection(LocalDate day, LocalDate on, Set<String> officers) {
        var obstacle = obstacle();
        if (obstacle != null) {
            return obstacle;
        }
        if (on.isBefore(day) || on.isAfter(due)) {
            return "inspection-date";
        }
        if (officers.size() < 2 && twist != Twist.INSPECT_ALONE) {
            return "two-officers-needed";
        }
        visit = "agreed";
        visitOn = on;
        return OK;
    }

    String recordInspection(LocalDate day, boolean passed) {
        var obstacle = obstacle();
        if (obstacle != null) {
            return obstacle;
        }
        if (!visit.equals("agreed")) {
            return "inspection-not-scheduled";
        }
        if (day.isBefore(visitOn)) {
            return "inspection-date";
        }
        visit = passed ? "passed" : "failed";
        return OK;
    }

    String pause(LocalDate day) {
        var obstacle = obstacle();
        if (obstacle == null) {
            phase = "paused";
            pausedOn = day;
            return OK;
        }
        return obstacle;
    }

    String resume(LocalDate day) {
        if (!phase.equals("paused") || pausedOn == null || due == null) {
            return "clock-not-paused";
        }
        phase = "running";
        due = twist == Twist.PAUSE_COUNTS ? due : plus(due, weekdays(pausedOn, day));
        return OK;
    }

    String extend(LocalDate day) {
        var obstacle = obstacle();
        if (obstacle != null || due == null) {
            return obstacle == null ? "" : obstacle;
        }
        if (extended && twist != Twist.EXTEND_TWICE) {
            return "limit-already-extended";
        }
        if (day.isAfter(due) && twist != Twist.EXTEND_AFTER_THE_LIMIT) {
            return "limit-has-passed";
        }
        extended = true;
        due = plus(due, 10);
        return OK;
    }

    String grant() {
        var obstacle = obstacle();
        var overlooked = obstacle != null
                && ((obstacle.equals("clock-paused") && twist == Twist.GRANT_WHILE_PAUSED)
                        || (obstacle.equals("decision-before-acceptance") && twist == Twist.GRANT_BEFORE_ACCEPTANCE)
                        || (obstacle.equals("matter-already-decided") && twist == Twist.DECIDE_TWICE));
        if (obstacle != null && !overlooked) {
            return obstacle;
        }
        if (visit.equals("agreed") && twist != Twist.GRANT_BEFORE_THE_INSPECTION) {
            return "inspection-outstanding";
        }
        if (visit.equals("failed") && twist != Twist.GRANT_AFTER_A_FAILED_INSPECTION) {
            return "inspection-failed";
        }
        phase = "ended";
        return OK;
    }

    String refuse() {
        var obstacle = obstacle();
        if (obstacle == null) {
            phase = "ended";
            return OK;
        }
        return obstacle;
    }

    String abandon() {
        if (ended()) {
            return "matter-already-decided";
        }
        phase = "ended";
        return OK;
    }

    String look(LocalDate day) {
        if (phase.equals("pending") && tooLateToAsk(day)) {
            start(received);
        }
        return OK;
    }

    private void start(LocalDate acceptedOn) {
        phase = "running";
        due = plus(acceptedOn, 20);
    }

    /** Why nothing can be done with an accepted matter: it is not one, it stands still, or it is over. */
    private @Nullable String obstacle() {
        if (ended()) {
            return "matter-already-decided";
        }
        if (phase.equals("paused")) {
            return "clock-paused";
        }
        return before() ? "decision-before-acceptance" : null;
    }

    private boolean before() {
        return Set.of("pending", "asked", "answered").contains(phase);
    }

    private boolean ended() {
        return phase.equals("ended");
    }

    private boolean tooLateToAsk(LocalDate day) {
        return day.isAfter(plus(received, 5));
    }

    private static LocalDate plus(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; left -= isWeekday(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int weekdays(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.isAfter(after) ? to.plusDays(1) : after.plusDays(1))
                .filter(ReviewLaw::isWeekday)
                .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
