package org.onelicence.log;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.onelicence.log.store.LogDatabase;
import org.onelicence.log.store.LogReader;
import org.onelicence.log.store.LogSignal;
import org.onelicence.log.store.LogSnapshots;
import org.onelicence.log.store.LogWriter;

/** Engine and store over a fresh database. */
final class RealLog implements AutoCloseable {

    private static final AtomicInteger WRITERS = new AtomicInteger();

    final LogDatabase database;
    final LogSignal signal;
    final LogWriter writer;
    final LogReader reader;
    final PositionEventStorageEngine engine;
    final PositionEventStore store;

    RealLog() {
        this(LogDatabase.create());
    }

    RealLog(LogDatabase database) {
        this.database = database;
        signal = LogSignal.start(database.connections());
        var settings = LogWriter.Settings.of("test-" + WRITERS.incrementAndGet());
        writer = LogWriter.start(database.connections(), settings, signal);
        reader = new LogReader(database.connections());
        engine = engine(events -> events, SnapshotFilter.allowAll());
        store = new PositionEventStore(engine, signal);
    }

    PositionEventStorageEngine engine(EventUpcaster upcasters, SnapshotFilter filter) {
        return new PositionEventStorageEngine(
                writer,
                reader,
                new LogSnapshots(database.connections()),
                new PositionEventStorageEngine.Reading(
                        FrozenSerializer.of(List.of(TestEvents.TYPES)),
                        Jackson3Serializer.builder().build(),
                        upcasters,
                        filter));
    }

    @Override
    public void close() {
        writer.close();
        signal.close();
    }
}
