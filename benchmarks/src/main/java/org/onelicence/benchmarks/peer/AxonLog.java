package org.onelicence.benchmarks.peer;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.log.MeasuredLog;

/** Our log as Axon's storage engine: the row that counts, for it does all that its peers do. */
public final class AxonLog implements Peer {

    private static final String HOT = "hot";
    private static final int READING_CONNECTIONS = 4;

    private final boolean oneAggregate;

    private AxonLog(boolean oneAggregate) {
        this.oneAggregate = oneAggregate;
    }

    public static AxonLog ownAggregates() {
        return new AxonLog(false);
    }

    /** Whoever loses a race looks the sequence up and tries again, as a command does that is carried out anew. */
    public static AxonLog oneAggregate() {
        return new AxonLog(true);
    }

    @Override
    public String name() {
        return "licence-log, PositionEventStorageEngine" + (oneAggregate ? ", tried again after a conflict" : "");
    }

    @Override
    public void install(ScratchDatabase database) {
        database.installLog();
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        var pool = database.pool(READING_CONNECTIONS);
        var log = new MeasuredLog(database.source(), pool, AxonEvents.serializer());
        var last = new AtomicLong(-1);
        return new Session() {
            @Override
            public Caller caller(int number) {
                return oneAggregate
                        ? event -> tryAgain(log.engine(), event, last)
                        : event -> log.engine().appendEvents(List.of(AxonEvents.message(event)));
            }

            @Override
            public void close() {
                log.close();
                pool.close();
            }
        };
    }

    private static void tryAgain(EventStorageEngine engine, SyntheticEvent event, AtomicLong last) {
        while (true) {
            long sequence = last.get() + 1;
            try {
                engine.appendEvents(List.of(AxonEvents.message(event.at(HOT, sequence))));
                last.accumulateAndGet(sequence, Math::max);
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                long found = engine.lastSequenceNumberFor(HOT).orElse(-1L);
                last.accumulateAndGet(found, Math::max);
            }
        }
    }

    @Override
    public String everything() {
        return LicenceLog.EVERYTHING;
    }

    @Override
    public boolean isDense() {
        return true;
    }

    @Override
    public boolean isOneAggregate() {
        return oneAggregate;
    }
}
