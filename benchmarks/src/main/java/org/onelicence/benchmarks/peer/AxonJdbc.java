package org.onelicence.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's JDBC engine with its own PostgreSQL tables, Spring's transactions and a pooled connection for each caller. */
public final class AxonJdbc implements Peer {

    @Override
    public String name() {
        return "Axon JdbcEventStorageEngine";
    }

    @Override
    public void install(ScratchDatabase database) {
        try (var pool = database.pool(1)) {
            engine(pool).createSchema(PostgresEventTableFactory.INSTANCE);
        }
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        HikariDataSource pool = database.pool(callers);
        var engine = engine(pool);
        return new Session() {
            @Override
            public Caller caller(int number) {
                return event -> engine.appendEvents(List.of(AxonEvents.message(event)));
            }

            @Override
            public void close() {
                pool.close();
            }
        };
    }

    static JdbcEventStorageEngine engine(DataSource pool) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(AxonEvents.serializer())
                .eventSerializer(AxonEvents.serializer())
                .persistenceExceptionResolver(AxonEvents.conflicts())
                .connectionProvider(connections(pool))
                .transactionManager(transactions(pool))
                .build();
    }

    static ConnectionProvider connections(DataSource pool) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
    }

    static TransactionManager transactions(DataSource pool) {
        return new SpringTransactionManager(new DataSourceTransactionManager(pool));
    }

    @Override
    public String everything() {
        return AxonEvents.EVERYTHING;
    }

    @Override
    public boolean isDense() {
        return false;
    }
}
