package org.onelicence.log.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.onelicence.log.store.Entries.command;
import static org.onelicence.log.store.Entries.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.AppendResult.Conflict;
import org.onelicence.log.store.AppendResult.KeyReused;
import org.onelicence.log.store.AppendResult.Repeated;

class LogWriterTest {

    private final LogDatabase log = LogDatabase.create();

    @Test
    void positions_are_dense_and_each_append_learns_its_own() throws Exception {
        try (var writer = start("one")) {
            assertThat(now(writer, Append.of(entry("a", 0), entry("a", 1)))).isEqualTo(new Appended(1, 2));
            assertThat(now(writer, Append.of(entry("b", 0), entry("a", 2), entry("b", 1))))
                    .isEqualTo(new Appended(3, 5));
        }
        assertThat(log.entries()).containsExactly("a/0", "a/1", "b/0", "a/2", "b/1");
        assertThat(log.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void everything_that_waits_shares_one_commit_and_keeps_its_order() throws Exception {
        var heard = new ArrayList<Long>();
        try (var writer = paused(heard)) {
            var results = writer.append(IntStream.range(0, 100)
                    .mapToObj(i -> Append.of(entry("a" + i, 0)))
                    .toList());
            assertThat(results)
                    .isEqualTo(LongStream.rangeClosed(1, 100)
                            .mapToObj(n -> new Appended(n, n))
                            .toList());
        }
        assertThat(heard).as("last positions of batches").containsExactly(0L, 100L);
    }

    @Test
    void a_conflict_fails_alone_and_leaves_no_gap() throws Exception {
        try (var writer = paused(new ArrayList<>())) {
            var results = writer.append(List.of(
                    Append.of(entry("a", 0)),
                    Append.of(entry("a", 0)), // the loser of a race within one batch
                    Append.of(entry("b", 7)), // expects what never was
                    Append.of(entry("c", 0), entry("a", 0)), // loses with all it has
                    Append.of(entry("a", 1)), // follows the winner
                    Append.of(entry("c", 0))));
            assertThat(results)
                    .containsExactly(
                            new Appended(1, 1),
                            new Conflict("a", 1),
                            new Conflict("b", -1),
                            new Conflict("a", 1),
                            new Appended(2, 2),
                            new Appended(3, 3));
        }
        assertThat(log.entries()).containsExactly("a/0", "a/1", "c/0");
    }

    @Test
    void a_repeated_command_gets_the_first_outcome_and_stores_nothing() throws Exception {
        try (var writer = start("one")) {
            now(writer, Append.of(entry("a", 0)).by(command("k", "issue", "first")));
            var again = now(writer, Append.of(entry("a", 1)).by(command("k", "issue", "second")));
            assertThat(again).isInstanceOfSatisfying(Repeated.class, repeated -> assertThat(repeated.outcome())
                    .isEqualTo("first".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(log.entries()).containsExactly("a/0");
    }

    @Test
    void two_tries_that_wait_together_are_one_command() throws Exception {
        try (var writer = paused(new ArrayList<>())) {
            var results = writer.append(List.of(
                    Append.of(entry("a", 0)).by(command("k", "issue", "first")),
                    Append.of(entry("a", 0)).by(command("k", "issue", "second"))));
            assertThat(results.get(0)).isEqualTo(new Appended(1, 1));
            assertThat(results.get(1)).isInstanceOf(Repeated.class);
        }
    }

    @Test
    void the_same_command_id_for_another_command_is_refused() throws Exception {
        try (var writer = start("one")) {
            now(writer, Append.of(entry("a", 0)).by(command("k", "issue", "first")));
            assertThat(now(writer, Append.of(entry("a", 1)).by(command("k", "revoke", "second"))))
                    .isEqualTo(new KeyReused("k"));
        }
        assertThat(log.entries()).containsExactly("a/0");
    }

    @Test
    void a_command_without_events_is_remembered_too() throws Exception {
        try (var writer = start("one")) {
            var nothing = new Append(List.of(), command("k", "issue", "first"));
            assertThat(now(writer, nothing)).isEqualTo(new Appended(1, 0));
            assertThat(now(writer, nothing)).isInstanceOf(Repeated.class);
        }
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void a_loser_does_not_use_up_its_command_id() throws Exception {
        try (var writer = start("one")) {
            assertThat(now(writer, Append.of(entry("a", 5)).by(command("k", "issue", "x"))))
                    .isEqualTo(new Conflict("a", -1));
            assertThat(now(writer, Append.of(entry("a", 0)).by(command("k", "issue", "y"))))
                    .isEqualTo(new Appended(1, 1));
        }
    }

    @Test
    void what_postgresql_cannot_store_fails_alone() throws Exception {
        try (var writer = paused(new ArrayList<>())) {
            var poison = Append.of(entry("no \u0000 in a text", 0));
            var asked = new ArrayList<CompletableFuture<AppendResult>>();
            for (int i = 0; i < 20; i++) {
                asked.add(writer.later(i == 13 ? poison : Append.of(entry("a" + i, 0))));
            }
            writer.go();
            assertThatThrownBy(() -> asked.get(13).get(10, SECONDS)).hasCauseInstanceOf(LogUnavailable.class);
            for (int i = 0; i < 20; i++) {
                if (i != 13) {
                    assertThat(asked.get(i).get(10, SECONDS)).isInstanceOf(Appended.class);
                }
            }
        }
        assertThat(log.positions()).hasSize(19).last().isEqualTo(19L);
    }

    @Test
    void a_full_queue_refuses_at_once() throws Exception {
        var settings =
                new LogWriter.Settings("small", 3, LogWriter.Settings.of("x").patience(), false);
        try (var writer = new Paused(settings, new ArrayList<>())) {
            var taken = writer.later(Append.of(entry("busy", 0)));
            writer.awaitTaken();
            var waiting = new ArrayList<CompletableFuture<AppendResult>>();
            for (int i = 0; i < 3; i++) {
                waiting.add(writer.later(Append.of(entry("a" + i, 0))));
            }
            assertThatThrownBy(() -> writer.later(Append.of(entry("z", 0)))).isInstanceOf(LogBusy.class);
            writer.go();
            assertThat(taken.get(10, SECONDS)).isInstanceOf(Appended.class);
            assertThat(waiting)
                    .allSatisfy(result -> assertThat(result.get(10, SECONDS)).isInstanceOf(Appended.class));
        }
        assertThat(log.positions()).hasSize(4);
    }

    @Test
    void an_entry_that_no_bundle_could_carry_is_refused_before_it_queues() {
        try (var writer = start("one")) {
            var large = Append.of(entry("a", 0, "\"" + "x".repeat(Entry.BYTES_MAX) + "\""));
            assertThatThrownBy(() -> writer.append(large)).isInstanceOf(EntryTooLarge.class);
        }
    }

    @Test
    void closing_appends_what_waits_and_takes_nothing_more() throws Exception {
        var writer = start("one");
        var asked = IntStream.range(0, 50)
                .mapToObj(i -> writer.append(Append.of(entry("a" + i, 0))))
                .toList();
        writer.close();
        assertThat(asked).allSatisfy(result -> assertThat(result.join()).isInstanceOf(Appended.class));
        assertThatThrownBy(() -> writer.append(Append.of(entry("z", 0)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void two_instances_append_at_the_same_time_into_one_order() throws Exception {
        try (var one = start("one");
                var two = start("two")) {
            var results = IntStream.range(0, 500)
                    .mapToObj(i -> (i % 2 == 0 ? one : two).append(Append.of(entry("a" + i, 0))))
                    .toList();
            assertThat(results.stream().map(CompletableFuture::join))
                    .allSatisfy(result -> assertThat(result).isInstanceOf(Appended.class));
        }
        assertThat(log.positions())
                .isEqualTo(LongStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void a_zombie_is_fenced_and_its_successor_is_not() throws Exception {
        try (var zombie = start("one");
                var successor = start("one")) {
            assertThat(now(successor, Append.of(entry("a", 0)))).isEqualTo(new Appended(1, 1));
            assertThatThrownBy(() -> now(zombie, Append.of(entry("b", 0)))).hasCauseInstanceOf(LogFenced.class);
            assertThatThrownBy(() -> zombie.append(Append.of(entry("c", 0)))).isInstanceOf(LogFenced.class);
            assertThat(now(successor, Append.of(entry("a", 1)))).isEqualTo(new Appended(2, 2));
            await("the zombie stands still").until(() -> !zombie.works());
            assertThat(successor.works()).isTrue();
        }
        assertThat(log.entries()).containsExactly("a/0", "a/1");
    }

    private LogWriter start(String name) {
        return LogWriter.start(log.connections(), LogWriter.Settings.of(name), position -> {});
    }

    private Paused paused(List<Long> heard) throws Exception {
        var writer = new Paused(LogWriter.Settings.of("paused"), heard);
        writer.first = writer.later(new Append(List.of(), command("first batch", "", "")));
        writer.awaitTaken();
        return writer;
    }

    private static AppendResult now(LogWriter writer, Append append) throws Exception {
        return writer.append(append).get(10, SECONDS);
    }

    /** A writer that holds its first batch until it is told to go on, so that a test decides what waits together. */
    private final class Paused implements AutoCloseable {
        private final CountDownLatch taken = new CountDownLatch(1);
        private final CountDownLatch going = new CountDownLatch(1);
        private final LogWriter writer;
        private CompletableFuture<AppendResult> first = CompletableFuture.completedFuture(new Appended(1, 0));

        Paused(LogWriter.Settings settings, List<Long> heard) {
            writer = LogWriter.start(log.connections(), settings, heard::add, step -> {
                if (step == Failpoint.Step.BATCH_TAKEN) {
                    taken.countDown();
                    awaitGoing();
                }
            });
        }

        private void awaitGoing() {
            try {
                going.await();
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
        }

        void awaitTaken() throws InterruptedException {
            assertThat(taken.await(10, SECONDS)).isTrue();
        }

        void go() {
            going.countDown();
        }

        CompletableFuture<AppendResult> later(Append append) {
            return writer.append(append);
        }

        List<AppendResult> append(List<Append> together) {
            var results = together.stream().map(writer::append).toList();
            go();
            return results.stream().map(CompletableFuture::join).toList();
        }

        @Override
        public void close() {
            go();
            writer.close();
            assertThat(first).isCompleted();
        }
    }
}
