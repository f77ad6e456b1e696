package org.onelicence.log;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.log.TestEvents.event;
import static org.onelicence.log.TestEvents.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onelicence.log.TestEvents.Happened;

/** The cases that Axon publishes for its own event store, in our words, and waking without a clock. */
class PositionEventStoreTest {

    private final RealLog log = new RealLog();
    private final PositionEventStore store = log.store;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_was_published_before_is_passed_to_a_new_stream() throws Exception {
        store.publish(events("a", 3));
        try (var stream = store.openStream(null)) {
            assertThat(stream.peek()).isPresent();
            assertThat(positions(stream, 3)).containsExactly(1L, 2L, 3L);
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void peeking_does_not_consume() throws Exception {
        store.publish(event("a", 0));
        try (var stream = store.openStream(null)) {
            assertThat(stream.peek()).isEqualTo(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Happened("a0"));
        }
    }

    @Test
    void a_stream_waits_at_the_end_and_wakes_when_something_is_published() throws Exception {
        try (var stream = store.openStream(store.createHeadToken())) {
            assertThat(stream.hasNextAvailable(50, MILLISECONDS)).isFalse();
            var waiting = CompletableFuture.supplyAsync(() -> next(stream));
            store.publish(event("a", 0));
            assertThat(waiting.get(10, SECONDS).getPayload()).isEqualTo(new Happened("a0"));
            assertThat(stream.hasNextAvailable(50, MILLISECONDS)).isFalse();
        }
    }

    @Test
    void what_another_process_appends_is_passed_on_too() throws Exception {
        try (var stream = store.openStream(null);
                var other = new RealLog(log.database)) {
            other.store.publish(event("a", 0));
            assertThat(stream.hasNextAvailable(10, SECONDS)).isTrue();
        }
    }

    @Test
    void reading_continues_behind_the_last_token() throws Exception {
        store.publish(events("a", 4));
        List<Long> read = new ArrayList<>();
        GlobalSequenceTrackingToken token = null;
        for (int i = 0; i < 4; i++) {
            try (var stream = store.openStream(token)) {
                token = (GlobalSequenceTrackingToken) stream.nextAvailable().trackingToken();
                read.add(token.getGlobalIndex());
            }
        }
        assertThat(read).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void the_callback_runs_at_each_advance_until_the_stream_is_closed() throws Exception {
        var called = new Semaphore(0);
        var stream = store.openStream(null);
        assertThat(stream.setOnAvailableCallback(called::release)).isTrue();
        store.publish(event("a", 0));
        assertThat(called.tryAcquire(10, SECONDS)).isTrue();
        stream.close();
        called.drainPermits();
        store.publish(event("a", 1));
        assertThat(called.tryAcquire(300, MILLISECONDS)).isFalse();
    }

    @Test
    void a_stream_passes_over_what_upcasters_drop() throws Exception {
        store.publish(events("a", 3));
        var dropping = log.engine(
                stream -> stream.filter(e -> e.getSequenceNumber().orElseThrow() == 2), SnapshotFilter.allowAll());
        try (var stream = new PositionEventStore(dropping, log.signal).openStream(null)) {
            assertThat(positions(stream, 1)).containsExactly(3L);
        }
    }

    @Test
    void a_long_tail_is_streamed_page_by_page() throws Exception {
        store.publish(events("a", 1300));
        try (var stream = store.openStream(null)) {
            assertThat(positions(stream, 1300))
                    .hasSize(1300)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Test
    void a_history_starts_at_the_snapshot() {
        store.publish(events("a", 4));
        store.storeSnapshot(new GenericDomainEventMessage<>("Test", "a", 2, new Happened("state")));
        var history = store.readEvents("a").asStream().toList();
        assertThat(history).hasSize(2);
        assertThat(history.get(0).getPayload()).isEqualTo(new Happened("state"));
        assertThat(history.get(1).getSequenceNumber()).isEqualTo(3);
    }

    @Test
    void a_snapshot_that_cannot_be_read_costs_only_time() {
        store.publish(events("a", 4));
        store.storeSnapshot(new GenericDomainEventMessage<>("Test", "a", 2, new Happened("state")));
        log.database.sql().sql("update log_snapshot set payload = 'rubbish'").update();
        assertThat(store.readEvents("a").asStream()).hasSize(4);
    }

    @Test
    void what_was_published_in_a_unit_of_work_is_seen_within_it_and_stored_when_it_commits() {
        var work = DefaultUnitOfWork.startAndGet(null);
        store.publish(events("a", 2));
        assertThat(store.readEvents("a").asStream()).hasSize(2);
        assertThat(log.reader.lastPosition()).isZero();
        work.commit();
        assertThat(log.reader.lastPosition()).isEqualTo(2);
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> stream, int count) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            positions.add(next(stream).trackingToken().position().orElseThrow());
        }
        return positions;
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
