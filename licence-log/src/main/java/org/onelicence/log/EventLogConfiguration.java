package org.onelicence.log;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.onelicence.log.store.BulkReader;
import org.onelicence.log.store.LogReader;
import org.onelicence.log.store.LogSignal;
import org.onelicence.log.store.LogSnapshots;
import org.onelicence.log.store.LogWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The one place that puts the licence log below Axon: group commit, positions, idempotent commands. A service imports
 * this class, reads {@code classpath:licence-log.yaml} and offers its {@link EventTypes} and {@link EdgeMetadata}.
 */
@Configuration(proxyBeanMethods = false)
@Import(AxonBasics.class)
public class EventLogConfiguration {

    @Bean
    LogWriter.Settings logSettings(
            @Value("${licence-log.writer}") String writer,
            @Value("${licence-log.unsafe-durability-accepted:false}") boolean unsafeDurabilityAccepted) {
        return LogWriter.Settings.of(writer).withUnsafeDurabilityAccepted(unsafeDurabilityAccepted);
    }

    @Bean
    KeptConnections keptConnections(JdbcConnectionDetails database) {
        return KeptConnections.to(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogSignal logSignal(KeptConnections database) {
        return LogSignal.start(database.source());
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogWriter logWriter(KeptConnections database, LogWriter.Settings settings, LogSignal signal) {
        return LogWriter.start(database.source(), settings, signal);
    }

    /** A writer that was fenced off or broke down stays down: another instance must serve, or this one start anew. */
    @Bean("log-writer")
    HealthIndicator logWriterHealth(LogWriter writer) {
        return () -> (writer.works() ? Health.up() : Health.outOfService()).build();
    }

    /** Within a transaction its own connection reads: waiting for a second one could exhaust the pool. */
    @Bean
    LogReader logReader(DataSource database) {
        return new LogReader(new TransactionAwareDataSourceProxy(database));
    }

    @Bean
    PositionEventStorageEngine eventStorageEngine(
            LogWriter writer,
            LogReader reader,
            DataSource database,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            org.axonframework.config.Configuration axon) {
        var reading =
                new PositionEventStorageEngine.Reading(events, snapshots, axon.upcasterChain(), axon.snapshotFilter());
        var kept = new LogSnapshots(new TransactionAwareDataSourceProxy(database));
        return new PositionEventStorageEngine(writer, reader, kept, reading);
    }

    @Bean
    EventStore eventStore(PositionEventStorageEngine engine, LogSignal signal) {
        return new PositionEventStore(engine, signal);
    }

    @Bean
    EventReader eventReader(EventStore events, LogReader log) {
        return new EventReader(events, log::begunBy);
    }

    /** Reads on connections of the pool, as many as it has threads. */
    @Bean
    AllAggregates allAggregates(
            DataSource database,
            LogReader reader,
            PositionEventStorageEngine engine,
            @Value("${licence-log.fold-entries-per-round:2000000}") long entriesPerRound) {
        return new AllAggregates(new BulkReader(database), reader, engine, entriesPerRound);
    }

    /**
     * Commands run without a database transaction: an append is all they write, and a connection held while it waits
     * would let no batch grow beyond the pool. The interceptors are no beans, for Axon registers those a second time.
     */
    @Bean
    CommandBus commandBus(
            DuplicateCommandHandlerResolver duplicates,
            LogReader reader,
            PositionEventStorageEngine engine,
            Serializer outcomes,
            EdgeMetadata edge,
            org.axonframework.config.Configuration axon) {
        var idempotent = new IdempotentCommands(reader, engine, outcomes);
        var origins = new CommandOrigins(edge);
        var bus = new IdempotentCommandBus(
                SimpleCommandBus.builder()
                        .duplicateCommandHandlerResolver(duplicates)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                idempotent);
        bus.registerDispatchInterceptor(batch -> (index, command) -> origins.stamped(command));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(idempotent);
        return bus;
    }
}
