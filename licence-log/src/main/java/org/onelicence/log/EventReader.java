package org.onelicence.log;

import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads one aggregate's history as it stands now, without its lock: for registers that a decision looks into. */
public final class EventReader {

    private final EventStore events;

    EventReader(EventStore events) {
        this.events = events;
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

    /** The sequence of the aggregate's last event, or -1 where there is none. */
    public long lastSequence(String aggregateId) {
        return events.lastSequenceNumberFor(aggregateId).orElse(-1L);
    }
}
