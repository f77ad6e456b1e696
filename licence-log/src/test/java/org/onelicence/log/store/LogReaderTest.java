package org.onelicence.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.store.Entries.THEN;
import static org.onelicence.log.store.Entries.command;
import static org.onelicence.log.store.Entries.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onelicence.log.store.BulkReader.Range;

class LogReaderTest {

    private final LogDatabase log = LogDatabase.create();
    private final LogReader reader = new LogReader(log.connections());
    private final BulkReader bulk = new BulkReader(log.connections());

    @Test
    void an_entry_is_read_as_it_was_appended() {
        var odd = new Entry(
                "许可/1",
                null,
                0,
                UUID.randomUUID(),
                "test.odd",
                null,
                Instant.parse("1999-12-31T23:59:59.999999Z"),
                "{\"价\":1.50}".getBytes(StandardCharsets.UTF_8),
                new byte[0]);
        append(Append.of(odd, entry("许可/1", 1)));
        assertThat(reader.after(0, 10).get(0)).usingRecursiveComparison().isEqualTo(stored(1, odd));
        assertThat(read(new Range(0, 1)).get(0)).usingRecursiveComparison().isEqualTo(stored(1, odd));
    }

    @Test
    void the_tail_is_read_by_position_alone() {
        append(Append.of(entry("a", 0), entry("b", 0)), Append.of(entry("a", 1)));
        assertThat(names(reader.after(0, 2))).containsExactly("1 a/0", "2 b/0");
        assertThat(names(reader.after(2, 2))).containsExactly("3 a/1");
        assertThat(reader.after(3, 2)).isEmpty();
    }

    @Test
    void one_aggregate_is_read_by_sequence() {
        append(Append.of(entry("a", 0), entry("b", 0), entry("a", 1), entry("a", 2)));
        assertThat(names(reader.ofAggregate("a", 1, 10))).containsExactly("3 a/1", "4 a/2");
        assertThat(reader.lastSequence("a")).isEqualTo(2);
        assertThat(reader.lastSequence("nobody")).isEqualTo(-1);
    }

    @Test
    void the_last_position_of_an_empty_log_is_0() {
        assertThat(reader.lastPosition()).isZero();
        append(Append.of(entry("a", 0), entry("b", 0)));
        assertThat(reader.lastPosition()).isEqualTo(2);
    }

    @Test
    void nothing_recorded_at_an_instant_or_later_stands_before_its_position() {
        append(Append.of(at("a", THEN), at("b", THEN.plusSeconds(2)), at("c", THEN.plusSeconds(1))));
        assertThat(reader.positionBefore(THEN.minusSeconds(9))).isZero();
        assertThat(reader.positionBefore(THEN.plusMillis(1))).isEqualTo(1);
        assertThat(reader.positionBefore(THEN.plusSeconds(2))).isEqualTo(1);
        assertThat(reader.positionBefore(THEN.plusSeconds(9))).isEqualTo(3);
    }

    @Test
    void a_family_is_found_by_its_first_event() {
        append(Append.of(entry("b", 0), entry("a", 0), entry("b", 1)));
        assertThat(reader.begunBy("test.happened")).containsExactly(Map.entry("b", 1L), Map.entry("a", 0L));
        assertThat(reader.begunBy("test.other")).isEmpty();
    }

    @Test
    void the_outcome_of_a_command_can_be_asked_for() {
        append(Append.of(entry("a", 0)).by(command("k", "issue", "first")));
        assertThat(reader.outcome("k").orElseThrow().outcomeType()).isEqualTo("text");
        assertThat(reader.outcome("never")).isEmpty();
    }

    @Test
    void bulk_reading_yields_the_same_entries_in_order_and_in_parallel_parts() {
        append(IntStream.range(0, 1000)
                .mapToObj(i -> Append.of(entry("a" + i, 0)))
                .toArray(Append[]::new));
        assertThat(hashes(read(new Range(0, 1000)))).isEqualTo(hashes(reader.after(0, 1000)));
        assertThat(names(read(new Range(10, 12)))).containsExactly("11 a10/0", "12 a11/0");
        var parts = IntStream.range(0, 3)
                .mapToObj(i -> new ArrayList<StoredEntry>())
                .toList();
        bulk.readInParallel(
                new Range(0, 1000),
                parts.stream().map(part -> (Consumer<StoredEntry>) part::add).toList());
        var together = parts.stream().flatMap(List::stream).toList();
        assertThat(hashes(together)).isEqualTo(hashes(reader.after(0, 1000)));
    }

    @Test
    void an_empty_range_is_read_as_nothing() {
        assertThat(read(new Range(0, 100))).isEmpty();
    }

    @Test
    void a_reader_that_gives_up_gets_its_own_failure() {
        append(IntStream.range(0, 1000)
                .mapToObj(i -> Append.of(entry("a" + i, 0)))
                .toArray(Append[]::new));
        assertThatThrownBy(() -> bulk.read(new Range(0, 1000), entry -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void the_newest_snapshot_is_kept() {
        var snapshots = new LogSnapshots(log.connections());
        assertThat(snapshots.of("a")).isEmpty();
        snapshots.keep(entry("a", 7));
        snapshots.keep(entry("a", 9));
        snapshots.keep(entry("a", 8));
        assertThat(snapshots.of("a").orElseThrow().sequence()).isEqualTo(9);
    }

    private void append(Append... appends) {
        try (var writer = LogWriter.start(log.connections(), LogWriter.Settings.of("w"), position -> {})) {
            var results = Arrays.stream(appends).map(writer::append).toList();
            assertThat(results)
                    .allSatisfy(result -> assertThat(result.join()).isInstanceOf(AppendResult.Appended.class));
        }
    }

    private List<StoredEntry> read(Range range) {
        var read = new ArrayList<StoredEntry>();
        bulk.read(range, read::add);
        return read;
    }

    private static StoredEntry stored(long position, Entry entry) {
        return new StoredEntry(position, entry, entry.leafHash());
    }

    private static List<String> names(List<StoredEntry> entries) {
        return entries.stream()
                .map(e -> e.position() + " " + e.entry().aggregateId() + "/"
                        + e.entry().sequence())
                .toList();
    }

    private static List<String> hashes(List<StoredEntry> entries) {
        return entries.stream()
                .map(e ->
                        e.position() + " " + HexFormat.of().formatHex(e.entry().leafHash()))
                .toList();
    }

    private static Entry at(String aggregateId, Instant recordedAt) {
        var like = entry(aggregateId, 0);
        return new Entry(
                aggregateId, null, 0, like.eventId(), like.type(), "1", recordedAt, like.payload(), like.metadata());
    }
}
