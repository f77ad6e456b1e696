package org.onelicence.log;

import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A log for tests of one aggregate that asks others; whole families of aggregates cannot be asked of it. */
public final class LogInMemory {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    public LogInMemory with(String aggregateId, Object event) {
        var next = reader().lastSequence(aggregateId) + 1;
        store.publish(new GenericDomainEventMessage<>("test", aggregateId, next, event));
        return this;
    }

    public EventReader reader() {
        return new EventReader(store, firstEvent -> Map.of());
    }
}
