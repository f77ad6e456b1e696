package org.onelicence.log;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events for tests of the Axon side. */
final class TestEvents {

    static final EventTypes TYPES = EventTypes.of(Map.of("test.happened", Happened.class));

    private TestEvents() {}

    record Happened(String what) {}

    static DomainEventMessage<Happened> event(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>("Test", aggregateId, sequence, new Happened(aggregateId + sequence));
    }

    static List<DomainEventMessage<Happened>> events(String aggregateId, int count) {
        return IntStream.range(0, count).mapToObj(i -> event(aggregateId, i)).toList();
    }
}
