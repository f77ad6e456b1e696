package org.onelicence.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The states of a small family of aggregates, kept in memory as far as they were read. Each answer first asks the log
 * for the last sequence, so it is never older than the log; a lost entry is read again. States must be immutable.
 *
 * @param <S> what the events are folded into
 */
public final class EventFolds<S> {

    private final EventReader log;
    private final String firstEvent;
    private final S start;
    private final BiFunction<S, Object, S> step;
    private final Map<String, Known<S>> known = new ConcurrentHashMap<>();

    EventFolds(EventReader log, String firstEvent, S start, BiFunction<S, Object, S> step) {
        this.log = log;
        this.firstEvent = firstEvent;
        this.start = start;
        this.step = step;
    }

    /** The state of one aggregate; the start where it has no events. */
    public S of(String aggregateId) {
        return upTo(aggregateId, log.lastSequence(aggregateId));
    }

    /** The states of all aggregates of the family, in the order in which they began. */
    public Map<String, S> all() {
        var states = new LinkedHashMap<String, S>();
        log.begunBy(firstEvent).forEach((aggregateId, last) -> states.put(aggregateId, upTo(aggregateId, last)));
        return states;
    }

    private S upTo(String aggregateId, long lastSequence) {
        var read = known.getOrDefault(aggregateId, new Known<>(-1, start));
        if (read.sequence() < lastSequence) {
            read = log.continued(aggregateId, read, step);
            known.put(aggregateId, read);
        }
        return read.state();
    }

    /** A state with the sequence of the last event in it. */
    record Known<S>(long sequence, S state) {}
}
