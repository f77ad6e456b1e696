package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.Turn.Who;
import org.springframework.stereotype.Component;

/** Whose turn it is in an application: what its applicant wants to know first. */
@Component
public class Turns {

    private final DueWork due;
    private final PromisedDays promised;

    Turns(DueWork due, PromisedDays promised) {
        this.due = due;
        this.promised = promised;
    }

    /** Matter by matter, in the application's order. */
    public List<Turn> of(ApplicationFile file) {
        return file.reviews().values().stream().map(review -> of(file, review)).toList();
    }

    /** The whole in one sentence: its key, how many matters it is about, and the last day among them. */
    public record Summary(
            String key, long matters, @Nullable LocalDate until) {}

    public Summary summary(ApplicationFile file) {
        if (!file.standing().isOpen()) {
            return new Summary("turn.over", file.reviews().size(), null);
        }
        var turns = of(file);
        return Stream.of(Who.values())
                .map(who -> turns.stream().filter(turn -> turn.who() == who).toList())
                .filter(his -> !his.isEmpty())
                .findFirst()
                .map(Turns::summary)
                .orElseGet(() -> new Summary("turn.over", 0, null));
    }

    private static Summary summary(List<Turn> his) {
        var last = his.stream()
                .map(Turn::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var paused = his.stream().allMatch(turn -> turn.pause() != null);
        var key = paused
                ? "turn.all-paused"
                : "turn.of-" + his.get(0).who().name().toLowerCase(Locale.ROOT);
        return new Summary(last == null ? key : key + ".until", his.size(), last);
    }

    private Turn of(ApplicationFile file, MatterReview review) {
        var received = file.receivedOn();
        if (review.standing().hasEnded() || !file.standing().isOpen()) {
            return Turn.of(review, Who.NOBODY, "turn.ended", null);
        }
        if (received == null) {
            return Turn.of(review, Who.BUREAU, "turn.receive", null);
        }
        return switch (review.standing()) {
            case PENDING -> Turn.of(review, Who.DEPARTMENT, "turn.accept", due.lastDayToAsk(received));
            case SUPPLEMENT_REQUESTED -> Turn.of(review, Who.APPLICANT, "turn.supplement", null);
            case SUPPLEMENTED -> Turn.of(review, Who.DEPARTMENT, "turn.accept-supplement", null);
            default -> decision(file, review);
        };
    }

    /** While the clock stands still no day can be named: it moves with every day of the pause. */
    private Turn decision(ApplicationFile file, MatterReview review) {
        var clock = review.clock();
        if (clock == null) {
            return Turn.of(review, Who.DEPARTMENT, "turn.decide", null);
        }
        if (clock.pause() != null) {
            return new Turn(review, Who.DEPARTMENT, "turn.paused", null, null, clock.pause());
        }
        return new Turn(
                review, Who.DEPARTMENT, "turn.decide", clock.dueOn(), promised.endOn(file, review, clock), null);
    }
}
