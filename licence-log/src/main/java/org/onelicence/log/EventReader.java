package org.onelicence.log;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads one aggregate's history as it stands now, without its lock: for registers that a decision looks into. */
public final class EventReader {

    private final EventStore events;
    private final Function<String, Map<String, Long>> families;

    /** The families are asked for by their first event, and answered as {@link #begunBy} says. */
    EventReader(EventStore events, Function<String, Map<String, Long>> families) {
        this.events = events;
        this.families = families;
    }

    /** The states of all aggregates whose first event has this logical name. */
    public <S> EventFolds<S> folds(String firstEvent, S start, BiFunction<S, Object, S> step) {
        return new EventFolds<>(this, firstEvent, start, step);
    }

    /** Folds all events of the aggregate, oldest first; answers {@code start} where there are none. */
    public <S> S fold(String aggregateId, S start, BiFunction<S, Object, S> step) {
        var state = start;
        var history = events.readEvents(aggregateId);
        while (history.hasNext()) {
            state = step.apply(state, history.next().getPayload());
        }
        return state;
    }

    /** As {@link #fold}, for a question that also asks when each event was recorded. */
    public <S> S foldRecorded(String aggregateId, S start, BiFunction<S, Recorded, S> step) {
        var state = start;
        var history = events.readEvents(aggregateId);
        while (history.hasNext()) {
            var event = history.next();
            var recorded = new Recorded(event.getSequenceNumber(), event.getTimestamp(), event.getPayload());
            state = step.apply(state, recorded);
        }
        return state;
    }

    /** An event with its place in its aggregate's history and the instant of its recording. */
    public record Recorded(long sequence, Instant at, Object event) {}

    /** The sequence of the aggregate's last event, or -1 where there is none. */
    public long lastSequence(String aggregateId) {
        return events.lastSequenceNumberFor(aggregateId).orElse(-1L);
    }

    /** The aggregates whose first event has this logical name, oldest first, each with its last sequence. */
    Map<String, Long> begunBy(String firstEvent) {
        return families.apply(firstEvent);
    }

    <S> EventFolds.Known<S> continued(String aggregateId, EventFolds.Known<S> read, BiFunction<S, Object, S> step) {
        var known = read;
        var history = events.readEvents(aggregateId, read.sequence() + 1);
        while (history.hasNext()) {
            var event = history.next();
            known = new EventFolds.Known<>(event.getSequenceNumber(), step.apply(known.state(), event.getPayload()));
        }
        return known;
    }
}
