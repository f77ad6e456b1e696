package org.onelicence.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one aggregate's history as it stands now, without its lock: for registers that a decision looks into. */
public final class EventReader {

    private final EventStore events;
    private final Function<String, Map<String, Long>> families;

    EventReader(EventStore events, JdbcClient db) {
        this(events, familiesIn(db));
    }

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

    private static Function<String, Map<String, Long>> familiesIn(JdbcClient db) {
        return firstEvent -> begunBy(firstEvent, db);
    }

    private static Map<String, Long> begunBy(String firstEvent, JdbcClient db) {
        var found = new LinkedHashMap<String, Long>();
        db.sql("""
                select begun.aggregateIdentifier as id,
                       (select max(sequenceNumber) from domain_event_entry e
                         where e.aggregateIdentifier = begun.aggregateIdentifier) as last_sequence
                  from domain_event_entry begun
                 where begun.payloadType = :firstEvent and begun.sequenceNumber = 0
                 order by begun.globalIndex
                """)
                .param("firstEvent", firstEvent)
                .query((row, number) -> found.put(row.getString("id"), row.getLong("last_sequence")))
                .list();
        return found;
    }
}
