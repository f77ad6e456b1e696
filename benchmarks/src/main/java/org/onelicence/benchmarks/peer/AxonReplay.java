package org.onelicence.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.log.MeasuredLog;

/** Axon's own ways to replay, each with its defaults, over one store or another. */
public final class AxonReplay implements AutoCloseable {

    private static final int EVENTS_AT_ONCE = 500;
    private static final int CONNECTIONS = 32;
    private static final int WORKERS = 4; // as Axon's configuration makes them

    private final Server server;
    private final HikariDataSource pool;
    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final AutoCloseable engine;
    private final Corpus corpus;
    private final int events;
    private int runs;

    private AxonReplay(
            Server server,
            HikariDataSource pool,
            StreamableMessageSource<TrackedEventMessage<?>> store,
            AutoCloseable engine,
            Corpus corpus,
            int events) {
        this.server = server;
        this.pool = pool;
        this.store = store;
        this.engine = engine;
        this.corpus = corpus;
        this.events = events;
        tokens().createSchema(PostgresTokenTableFactory.INSTANCE);
    }

    /** Over Axon's JDBC engine, filled with the first events of caller 0. */
    public static AxonReplay overJdbc(Server server, ScratchDatabase database, Corpus corpus, int events)
            throws Exception {
        new AxonJdbc().install(database);
        var pool = database.pool(CONNECTIONS);
        var engine = AxonJdbc.engine(pool);
        for (long from = 0; from < events; from += EVENTS_AT_ONCE) {
            List<EventMessage<?>> messages = LongStream.range(from, Math.min(events, from + EVENTS_AT_ONCE))
                    .<EventMessage<?>>mapToObj(number -> AxonEvents.message(corpus.event(number)))
                    .toList();
            engine.appendEvents(messages);
        }
        database.execute("vacuum (analyze) DomainEventEntry");
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new AxonReplay(server, pool, store, store::shutDown, corpus, events);
    }

    /** Over our log, filled likewise. */
    public static AxonReplay overLog(Server server, ScratchDatabase database, Corpus corpus, int events)
            throws Exception {
        Preload.log(database, corpus, events);
        var pool = database.pool(CONNECTIONS);
        var log = new MeasuredLog(database.source(), pool, AxonEvents.serializer());
        return new AxonReplay(server, pool, log.store(), log, corpus, events);
    }

    public Sample tracking() throws Exception {
        var handled = new Handled(events);
        return measure(
                handled,
                TrackingEventProcessor.builder()
                        .name("tracking-" + ++runs)
                        .eventHandlerInvoker(invoker(handled))
                        .messageSource(store)
                        .tokenStore(tokens())
                        .transactionManager(AxonJdbc.transactions(pool))
                        .build());
    }

    public Sample pooled() throws Exception {
        var handled = new Handled(events);
        var coordinator = Executors.newScheduledThreadPool(1);
        var workers = Executors.newScheduledThreadPool(WORKERS);
        try {
            return measure(
                    handled,
                    PooledStreamingEventProcessor.builder()
                            .name("pooled-" + ++runs)
                            .eventHandlerInvoker(invoker(handled))
                            .messageSource(store)
                            .tokenStore(tokens())
                            .transactionManager(AxonJdbc.transactions(pool))
                            .coordinatorExecutor(coordinator)
                            .workerExecutor(workers)
                            .build());
        } finally {
            coordinator.shutdownNow();
            workers.shutdownNow();
        }
    }

    private Sample measure(Handled handled, EventProcessor processor) throws Exception {
        var meter = Meter.start(server);
        processor.start();
        try {
            handled.await();
            var sample = meter.stop().read(events);
            handled.requireAll(LogReplay.letters(corpus, events));
            return sample;
        } finally {
            processor.shutDown();
        }
    }

    private static SimpleEventHandlerInvoker invoker(Handled handled) {
        return SimpleEventHandlerInvoker.builder().eventHandlers(handled).build();
    }

    private JdbcTokenStore tokens() {
        return JdbcTokenStore.builder()
                .connectionProvider(AxonJdbc.connections(pool))
                .serializer(AxonEvents.tokenSerializer())
                .build();
    }

    @Override
    public void close() throws Exception {
        engine.close();
        pool.close();
    }
}
