package org.onelicence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.log.TestEvents.event;
import static org.onelicence.log.TestEvents.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A transaction that began early and commits late, and what readers of the tail make of it. */
class LateCommitTest {

    private static final int GAP_TIMEOUT_MILLIS = 100; // Axon's default is 60,000: the same, only sooner

    private final RealLog log = new RealLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void axons_jdbc_engine_never_delivers_what_commits_later_than_its_timeout() throws Exception {
        var engine = jdbcEngine();
        try (var late = transaction()) {
            execute(late, """
                    insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier,
                                                    metaData, payload, payloadRevision, payloadType, timeStamp)
                    values ('late', 0, 'Test', 'e', '{}', '{"what":"late0"}', '1', 'test.happened',
                            '2026-11-23T12:00:00Z')
                    """);
            engine.appendEvents(event("quick", 0));
            Thread.sleep(3 * GAP_TIMEOUT_MILLIS);
            var seen = new ArrayList<TrackedEventMessage<?>>(
                    engine.readEvents(null, false).toList());
            late.commit();
            seen.addAll(engine.readEvents(seen.get(0).trackingToken(), false).toList());
            assertThat(seen).singleElement().satisfies(only -> assertThat(only.getPayload())
                    .isEqualTo(new TestEvents.Happened("quick0")));
        }
    }

    @Test
    void a_transaction_held_open_elsewhere_neither_stalls_nor_skips_the_licence_log() throws Exception {
        log.database.sql().sql("create table elsewhere (name text)").update();
        try (var held = transaction();
                var stream = log.store.openStream(null)) {
            execute(held, "insert into elsewhere values ('held')"); // it has a transaction id and a snapshot
            for (int i = 0; i < 30; i++) {
                log.store.publish(events("a" + i, 10));
            }
            List<Long> seen = new ArrayList<>();
            while (seen.size() < 300 && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
                seen.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
            assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
            held.commit();
            assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private JdbcEventStorageEngine jdbcEngine() {
        var engine = JdbcEventStorageEngine.builder()
                .eventSerializer(FrozenSerializer.of(List.of(TestEvents.TYPES)))
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .connectionProvider(new DataSourceConnectionProvider(log.database.connections()))
                .transactionManager(NoTransactionManager.instance())
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    private Connection transaction() throws SQLException {
        var connection = log.database.connections().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
