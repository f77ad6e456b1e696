package org.onelicence.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.onelicence.log.store.StoredEntry;

/** The states of some aggregates while their entries come in. Belongs to one thread. */
final class StateShare<S> implements Consumer<StoredEntry> {

    private static final int AT_A_TIME = 500; // through the upcasters

    private final PositionEventStorageEngine events;
    private final S start;
    private final BiFunction<S, Object, S> step;
    private final Map<String, S> states = new HashMap<>();
    private final List<StoredEntry> waiting = new ArrayList<>(AT_A_TIME);

    StateShare(PositionEventStorageEngine events, S start, BiFunction<S, Object, S> step) {
        this.events = events;
        this.start = start;
        this.step = step;
    }

    @Override
    public void accept(StoredEntry entry) {
        waiting.add(entry);
        if (waiting.size() == AT_A_TIME) {
            fold();
        }
    }

    Collection<S> states() {
        fold();
        return states.values();
    }

    private void fold() {
        for (var message : events.messages(waiting)) {
            if (message instanceof DomainEventMessage<?> event) {
                var id = event.getAggregateIdentifier();
                states.put(id, step.apply(states.getOrDefault(id, start), event.getPayload()));
            }
        }
        waiting.clear();
    }
}
