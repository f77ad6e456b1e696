package org.onelicence.command.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;

/**
 * Everything that was recorded of one licence, oldest first: answers what it was worth on any day, as known at any
 * instant. Two times that must not be mixed (ADR-0024): the day an event counts from, and when it was written down.
 */
record LicenceHistory(LicenceId id, List<RecordedEvent> events) {

    private static final Rule NOT_ISSUED =
            Rule.reform("not-issued", "第四条、第六条", "4, 6", "当日尚未颁发许可证。", "No licence had been issued by that day.");

    LicenceHistory {
        events = List.copyOf(events);
    }

    LicenceHistory with(RecordedEvent event) {
        return new LicenceHistory(
                id, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** @param today tells a forecast from a finding */
    StandingOnDay on(LocalDate day, Instant knownAt, LocalDate today) {
        var life = lifeOn(day, known(knownAt));
        var forecast = day.isAfter(today);
        if (life.isEmpty()) {
            return new StandingOnDay(
                    id,
                    null,
                    day,
                    knownAt,
                    forecast,
                    StandingOnDay.NOT_ISSUED,
                    NOT_ISSUED,
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        var that = LicenceDay.of(life, day);
        return new StandingOnDay(
                id,
                that.licenceNumber(),
                day,
                knownAt,
                forecast,
                that.rule().standing().code(),
                that.rule().rule(),
                that.lostScope(),
                that.causes(),
                that.components(),
                that.nextChangeOn());
    }

    private List<RecordedEvent> known(Instant at) {
        return events.stream().filter(event -> !event.recordedAt().isAfter(at)).toList();
    }

    /** A licence that ended may be issued again: the life that had begun last counts, up to the next one. */
    private static List<RecordedEvent> lifeOn(LocalDate day, List<RecordedEvent> known) {
        var starts = IntStream.range(0, known.size())
                .filter(i -> known.get(i).event() instanceof LicenceIssued)
                .boxed()
                .toList();
        var begun = starts.stream()
                .filter(i -> !known.get(i).event().effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
        return begun.map(start -> known.subList(
                        start,
                        starts.stream().filter(next -> next > start).findFirst().orElse(known.size())))
                .orElse(List.of());
    }
}
