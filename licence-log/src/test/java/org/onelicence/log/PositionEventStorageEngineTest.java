package org.onelicence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.TestEvents.event;
import static org.onelicence.log.TestEvents.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onelicence.log.TestEvents.Happened;

/** The cases that Axon publishes for its own storage engines, in our words, and what is stricter here. */
class PositionEventStorageEngineTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RealLog log = new RealLog();
    private final PositionEventStorageEngine engine = log.engine;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void events_are_read_as_they_were_appended() {
        engine.appendEvents(events("a", 4));
        var read = history("a", 0);
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L, 2L, 3L);
        assertThat(read).extracting(EventMessage::getPayload).first().isEqualTo(new Happened("a0"));
        assertThat(read).allSatisfy(event -> assertThat(event.getType()).isEqualTo("Test"));
    }

    @Test
    void identifier_instant_and_metadata_come_back() {
        var appended = event("a", 0).andMetaData(Map.of("actor", "chen", "n", 7));
        engine.appendEvents(appended);
        var read = history("a", 0).get(0);
        assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
        assertThat(read.getMetaData()).isEqualTo(appended.getMetaData());
        assertThat(read.getTimestamp()).isBetween(appended.getTimestamp().minusNanos(1000), appended.getTimestamp());
    }

    @Test
    void aggregates_do_not_mix() {
        engine.appendEvents(events("a", 2));
        engine.appendEvents(events("b", 3));
        assertThat(history("a", 0)).hasSize(2);
        assertThat(history("b", 0)).hasSize(3);
    }

    @Test
    void a_history_can_be_read_from_the_middle() {
        engine.appendEvents(events("a", 5));
        assertThat(history("a", 3))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(3L, 4L);
    }

    @Test
    void an_aggregate_that_is_not_there_has_an_empty_history() {
        assertThat(history("nobody", 0)).isEmpty();
    }

    @Test
    void a_history_longer_than_a_page_is_read_whole() {
        engine.appendEvents(events("a", 1234));
        assertThat(history("a", 0)).hasSize(1234);
        assertThat(engine.readEvents("a")
                        .asStream()
                        .reduce((x, y) -> y)
                        .orElseThrow()
                        .getSequenceNumber())
                .isEqualTo(1233);
        assertThat(tail(null)).hasSize(1234);
    }

    @Test
    void the_last_sequence_is_known() {
        engine.appendEvents(events("a", 3));
        assertThat(engine.lastSequenceNumberFor("a")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void an_event_of_no_aggregate_is_stored_too() {
        engine.appendEvents(new GenericEventMessage<>(new Happened("alone")));
        assertThat(tail(null)).singleElement().satisfies(event -> {
            assertThat(event.getPayload()).isEqualTo(new Happened("alone"));
            assertThat(log.reader.lastSequence(event.getIdentifier())).isZero();
        });
    }

    @Test
    void appending_nothing_does_nothing() {
        engine.appendEvents(List.of());
        assertThat(tail(null)).isEmpty();
    }

    @Test
    void two_first_events_of_one_aggregate_are_a_second_creation() {
        engine.appendEvents(event("a", 0));
        assertThatThrownBy(() -> engine.appendEvents(event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_sequence_that_was_taken_is_a_conflict() {
        engine.appendEvents(events("a", 2));
        assertThatThrownBy(() -> engine.appendEvents(event("a", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(history("a", 0)).hasSize(2);
    }

    @Test
    void a_sequence_that_leaves_a_gap_is_a_conflict() {
        engine.appendEvents(event("a", 0));
        assertThatThrownBy(() -> engine.appendEvents(event("a", 2))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_conflict_stores_none_of_its_events_and_leaves_no_gap() {
        engine.appendEvents(event("a", 0));
        assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(event("c", 0));
        assertThat(positions(tail(null))).containsExactly(1L, 2L);
    }

    @Test
    void the_tail_comes_in_the_order_of_positions_without_gaps() {
        engine.appendEvents(events("a", 2));
        engine.appendEvents(events("b", 2));
        engine.appendEvents(event("a", 2));
        assertThat(positions(tail(null))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(positions(tail(at(3)))).containsExactly(4L, 5L);
        assertThat(tail(at(5))).isEmpty();
    }

    @Test
    void the_tail_is_continued_behind_the_token_of_any_event() {
        engine.appendEvents(events("a", 4));
        var second = tail(null).get(1);
        assertThat(positions(tail(second.trackingToken()))).containsExactly(3L, 4L);
    }

    @Test
    void tokens_of_an_empty_log_are_its_beginning() {
        assertThat(engine.createTailToken()).isEqualTo(at(0));
        assertThat(engine.createHeadToken()).isEqualTo(at(0));
        assertThat(engine.createTokenAt(NOON)).isEqualTo(at(0));
    }

    @Test
    void the_tail_token_is_the_oldest_end_and_the_head_token_the_newest() {
        engine.appendEvents(events("a", 4));
        assertThat(tail(engine.createTailToken())).hasSize(4);
        assertThat(tail(engine.createHeadToken())).isEmpty();
        assertThat(engine.createHeadToken()).isEqualTo(at(4));
    }

    @Test
    void the_token_of_an_instant_leads_to_everything_recorded_from_then_on() {
        engine.appendEvents(recorded("a", 0, NOON), recorded("a", 1, NOON.plusSeconds(60)));
        engine.appendEvents(recorded("a", 2, NOON.plusSeconds(120)));
        assertThat(engine.createTokenAt(NOON.minusSeconds(1))).isEqualTo(at(0));
        assertThat(engine.createTokenAt(NOON.plusSeconds(60))).isEqualTo(at(1));
        assertThat(engine.createTokenAt(NOON.plusSeconds(61))).isEqualTo(at(2));
        assertThat(engine.createTokenAt(NOON.plusSeconds(999))).isEqualTo(at(3));
    }

    @Test
    void a_token_of_another_engine_is_refused() {
        var foreign = new org.axonframework.eventhandling.GapAwareTrackingToken(3, List.of());
        assertThatThrownBy(() -> engine.readEvents(foreign, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void upcasters_may_make_more_or_fewer_events() {
        engine.appendEvents(events("a", 4));
        var doubling = log.engine(stream -> stream.flatMap(e -> Stream.of(e, e)), SnapshotFilter.allowAll());
        assertThat(doubling.readEvents("a").asStream()).hasSize(8);
        assertThat(doubling.readEvents((TrackingToken) null, false)).hasSize(8);
        var dropping = log.engine(stream -> stream.filter(e -> false), SnapshotFilter.allowAll());
        assertThat(dropping.readEvents("a").asStream()).isEmpty();
        assertThat(dropping.readEvents("a").getLastSequenceNumber()).isNull();
    }

    @Test
    void a_snapshot_is_read_back_and_a_newer_one_replaces_it() {
        assertThat(engine.readSnapshot("a")).isEmpty();
        engine.storeSnapshot(event("a", 3));
        engine.storeSnapshot(event("a", 5));
        assertThat(engine.readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(5);
    }

    @Test
    void a_snapshot_filter_decides() {
        engine.storeSnapshot(event("a", 3));
        assertThat(log.engine(e -> e, SnapshotFilter.rejectAll()).readSnapshot("a"))
                .isEmpty();
        assertThat(log.engine(e -> e, SnapshotFilter.allowAll().combine(SnapshotFilter.rejectAll()))
                        .readSnapshot("a"))
                .isEmpty();
    }

    private List<? extends DomainEventMessage<?>> history(String aggregateId, long from) {
        return engine.readEvents(aggregateId, from).asStream().toList();
    }

    private List<? extends TrackedEventMessage<?>> tail(@Nullable TrackingToken token) {
        return engine.readEvents(token, false).toList();
    }

    private static List<Long> positions(List<? extends TrackedEventMessage<?>> events) {
        return events.stream()
                .flatMapToLong(event -> event.trackingToken().position().stream())
                .boxed()
                .toList();
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static DomainEventMessage<Happened> recorded(String aggregateId, long sequence, Instant at) {
        var like = event(aggregateId, sequence);
        return new GenericDomainEventMessage<>(
                "Test", aggregateId, sequence, like.getPayload(), Map.of(), like.getIdentifier(), at);
    }
}
