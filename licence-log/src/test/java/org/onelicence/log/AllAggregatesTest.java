package org.onelicence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.TestEvents.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.log.TestEvents.Happened;
import org.onelicence.log.store.BulkReader;

class AllAggregatesTest {

    private static final int AGGREGATES = 40;
    private static final int EVENTS_EACH = 30;

    private final RealLog log = new RealLog();

    /** Interleaved, so that no aggregate stands in one stretch. */
    @BeforeEach
    void there_are_many() {
        for (int sequence = 0; sequence < EVENTS_EACH; sequence++) {
            for (int number = 0; number < AGGREGATES; number++) {
                log.engine.appendEvents(TestEvents.event("a" + number, sequence));
            }
        }
        log.engine.appendEvents(new GenericDomainEventMessage<>("Other", "stranger", 0, new Happened("elsewhere")));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void each_aggregate_of_the_type_is_folded_once_and_in_order() {
        assertThat(folded(1_000_000, log.reader.lastPosition()))
                .hasSize(AGGREGATES)
                .containsExactlyElementsOf(IntStream.range(0, AGGREGATES)
                        .mapToObj(number -> told("a" + number, EVENTS_EACH))
                        .sorted()
                        .toList());
    }

    @Test
    void what_does_not_fit_is_read_in_rounds_to_the_same_end() {
        var last = log.reader.lastPosition();
        assertThat(folded(100, last)).isEqualTo(folded(1_000_000, last));
    }

    @Test
    void it_ends_at_the_position_asked_for() {
        assertThat(folded(1_000_000, 3L * AGGREGATES))
                .contains(told("a0", 3), told("a39", 3))
                .hasSize(AGGREGATES);
        assertThat(folded(1_000_000, 0)).isEmpty();
    }

    @Test
    void upcasters_see_every_entry() {
        var engine = log.engine(
                stored -> stored.filter(event -> event.getSequenceNumber().orElse(0L) != 0L),
                SnapshotFilter.allowAll());
        var all = new AllAggregates(new BulkReader(log.database.connections()), log.reader, engine, 1_000_000);
        List<String> found = Collections.synchronizedList(new ArrayList<>());
        all.fold("Test", log.reader.lastPosition(), "", AllAggregatesTest::tell, found::addAll);
        assertThat(found).hasSize(AGGREGATES).allMatch(told -> !told.contains("a0 ") && told.startsWith("a"));
    }

    @Test
    void a_step_that_fails_ends_it() {
        var all = new AllAggregates(new BulkReader(log.database.connections()), log.reader, log.engine, 1_000_000);
        assertThatThrownBy(() -> all.fold(
                        "Test",
                        1_000,
                        "",
                        (state, event) -> {
                            throw new IllegalStateException("cannot tell");
                        },
                        states -> {}))
                .hasRootCauseMessage("cannot tell");
        assertThat(folded(1_000_000, 1)).as("and the next one works").hasSize(1);
    }

    private List<String> folded(long entriesPerRound, long upTo) {
        var all =
                new AllAggregates(new BulkReader(log.database.connections()), log.reader, log.engine, entriesPerRound);
        List<String> found = Collections.synchronizedList(new ArrayList<>());
        all.fold("Test", upTo, "", AllAggregatesTest::tell, found::addAll);
        return found.stream().sorted().toList();
    }

    private static String tell(String before, Object event) {
        return before + ((Happened) event).what() + " ";
    }

    private static String told(String aggregateId, int count) {
        return events(aggregateId, count).stream()
                .map(event -> event.getPayload().what() + " ")
                .reduce("", String::concat);
    }
}
