package org.onelicence.log;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.store.LogSignal;

/** Axon's event store over the licence log: streams wake when something was committed, not by a clock of their own. */
final class PositionEventStore extends AbstractEventStore {

    private final PositionEventStorageEngine engine;
    private final LogSignal signal;

    PositionEventStore(PositionEventStorageEngine engine, LogSignal signal) {
        super(builder(engine));
        this.engine = engine;
        this.signal = signal;
    }

    private static Builder builder(PositionEventStorageEngine engine) {
        return new Builder() {}.storageEngine(engine);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return stream(token);
    }

    private TrackingEventStream stream(@Nullable TrackingToken token) {
        signal.accept(PositionEventStorageEngine.positionOf(engine.createHeadToken()));
        return new PositionEventStream(engine, signal, PositionEventStorageEngine.positionOf(token));
    }
}
