package org.onelicence.benchmarks.peer;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/**
 * Axon's JPA engine on Hibernate with the tables that Hibernate makes for it, and payloads as bytea, which is what
 * Axon's reference guide advises on PostgreSQL (its "Known Issues and Workarounds").
 */
public final class AxonJpa implements Peer {

    @Override
    public String name() {
        return "Axon JpaEventStorageEngine";
    }

    @Override
    public void install(ScratchDatabase database) {
        try (var pool = database.pool(1)) {
            entities(pool, "create").close();
        }
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        var pool = database.pool(callers);
        var entities = entities(pool, "none");
        var transactions = new SpringTransactionManager(new JpaTransactionManager(entities));
        var engine = JpaEventStorageEngine.builder()
                .snapshotSerializer(AxonEvents.serializer())
                .eventSerializer(AxonEvents.serializer())
                .persistenceExceptionResolver(AxonEvents.conflicts())
                .entityManagerProvider(
                        new SimpleEntityManagerProvider(SharedEntityManagerCreator.createSharedEntityManager(entities)))
                .transactionManager(transactions)
                .build();
        return new Session() {
            @Override
            public Caller caller(int number) {
                return event -> transactions.executeInTransaction( // the command's own, as in an application
                        () -> engine.appendEvents(List.of(AxonEvents.message(event))));
            }

            @Override
            public void close() {
                entities.close();
                pool.close();
            }
        };
    }

    private static EntityManagerFactory entities(DataSource pool, String tables) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(pool);
        factory.setPersistenceProviderClass(HibernatePersistenceProvider.class);
        factory.setPackagesToScan("org.axonframework.eventsourcing.eventstore.jpa");
        factory.setJpaPropertyMap(
                Map.of("hibernate.hbm2ddl.auto", tables, "hibernate.dialect", PostgresWithBytea.class.getName()));
        factory.afterPropertiesSet();
        return Objects.requireNonNull(factory.getObject());
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
