package org.onelicence.log;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.onelicence.log.store.LogReader;
import org.onelicence.log.store.LogSignal;
import org.onelicence.log.store.LogSnapshots;
import org.onelicence.log.store.LogWriter;

/** The log's Axon side as a service has it, but without Spring. In this package because its parts are nobody's API. */
public final class MeasuredLog implements AutoCloseable {

    private final LogSignal signal;
    private final LogWriter writer;
    private final PositionEventStorageEngine engine;

    /**
     * Starts it.
     *
     * @param own for the connections of writer and listener, which they keep
     * @param pool for everybody who reads
     */
    public MeasuredLog(DataSource own, DataSource pool, Serializer serializer) {
        signal = LogSignal.start(own);
        writer = LogWriter.start(own, LogWriter.Settings.of("benchmark"), signal);
        engine = new PositionEventStorageEngine(
                writer,
                new LogReader(pool),
                new LogSnapshots(pool),
                new PositionEventStorageEngine.Reading(
                        serializer, serializer, events -> events, SnapshotFilter.allowAll()));
    }

    /** Events under one logical name, in the bytes that stay the same for ever. */
    public static Serializer serializer(String type, Class<?> payload) {
        return FrozenSerializer.of(List.of(EventTypes.of(Map.of(type, payload))));
    }

    public EventStorageEngine engine() {
        return engine;
    }

    public StreamableMessageSource<TrackedEventMessage<?>> store() {
        return new PositionEventStore(engine, signal);
    }

    @Override
    public void close() {
        writer.close();
        signal.close();
    }
}
