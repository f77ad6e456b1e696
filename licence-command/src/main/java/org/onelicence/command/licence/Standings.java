package org.onelicence.command.licence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** Standings worked out from the log, for any day and as known at any instant. */
@Component
public class Standings {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final EventReader log;
    private final Clock clock;

    Standings(EventReader log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Without a day, today; without an instant, with everything that is known. */
    public StandingOnDay of(LicenceId id, @Nullable LocalDate on, @Nullable Instant knownAt) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what the log keeps
        var today = LocalDate.now(clock);
        var day = on == null ? today : within(on);
        return history(id).on(day, knownAt == null ? now : notAfter(now, knownAt), today);
    }

    private LicenceHistory history(LicenceId id) {
        var history = log.foldRecorded(
                id.toString(),
                new LicenceHistory(id, List.of()),
                (before, recorded) -> recorded.event() instanceof LicenceEvent event
                        ? before.with(new RecordedEvent(recorded.sequence(), recorded.at(), event))
                        : before);
        if (history.events().isEmpty()) {
            throw LicenceProblem.UNKNOWN.because("没有这张许可证", "There is no such licence");
        }
        return history;
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw LicenceProblem.DAY_OUT_OF_RANGE.because("您查询的是 " + day, "You asked for " + day);
        }
        return day;
    }

    private static Instant notAfter(Instant now, Instant knownAt) {
        if (knownAt.isAfter(now)) {
            throw LicenceProblem.KNOWN_AT_IN_THE_FUTURE.because("现在是 " + now, "It is " + now + " now");
        }
        return knownAt;
    }
}
