package org.onelicence.log;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one place that says how events are stored: today Axon's JDBC engine on PostgreSQL. A service imports this class,
 * reads {@code classpath:licence-log.yaml} and offers its {@link EventTypes} and {@link EdgeMetadata}; exchanging the
 * engine changes nothing outside (ADR-0002).
 */
@Configuration(proxyBeanMethods = false)
public class EventLogConfiguration {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int AGGREGATE_BATCH = 100;

    static {
        System.setProperty("axoniq.update-checker.disabled", "true"); // a registry does not call home
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager spring) {
        return new SpringTransactionManager(spring);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    /** Two writers of the same sequence: the second lost a race and may try again. Axon's stock resolver overlooks it. */
    @Bean
    PersistenceExceptionResolver duplicatesAreConflicts() {
        return new PersistenceExceptionResolver() {
            @Override
            public boolean isDuplicateKeyViolation(Exception thrown) {
                for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                    if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    @Bean
    @Primary
    Serializer defaultSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(List<EventTypes> types) {
        return FrozenSerializer.of(types);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            PersistenceExceptionResolver conflicts,
            ConnectionProvider connections,
            TransactionManager transactions,
            org.axonframework.config.Configuration axon) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventSchema.builder()
                        .eventTable("domain_event_entry")
                        .snapshotTable("snapshot_event_entry")
                        .build())
                .finalAggregateBatchPredicate(batch -> batch.size() < AGGREGATE_BATCH) // saves a SELECT per load
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer tokens) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder().setTokenTable("token_entry").build())
                .build();
    }

    @Bean
    EventReader eventReader(EventStore events, JdbcClient db) {
        return new EventReader(events, db);
    }

    @Bean
    CorrelationDataProvider originOfMessages() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider edgeOfMessages() {
        return new SimpleCorrelationDataProvider(EdgeMetadata.ACTOR, EdgeMetadata.TRACEPARENT, EdgeMetadata.COMMAND_ID);
    }

    /** Sets the edge's metadata once, where a command enters the bus. */
    @Bean
    InitializingBean commandsCarryTheEdge(CommandBus commands, EdgeMetadata edge) {
        return () -> commands.registerDispatchInterceptor(batch -> (index, command) -> withEdge(command, edge));
    }

    private static CommandMessage<?> withEdge(CommandMessage<?> command, EdgeMetadata edge) {
        return command.andMetaData(edge.now());
    }

    /** Axon falls back to no transactions at all where it finds no manager: then this application must not run. */
    @Bean
    SmartInitializingSingleton axonHasRealTransactions(TransactionManager transactions) {
        return () -> {
            if (transactions instanceof NoTransactionManager) {
                throw new IllegalStateException("Axon would run without transactions");
            }
        };
    }
}
