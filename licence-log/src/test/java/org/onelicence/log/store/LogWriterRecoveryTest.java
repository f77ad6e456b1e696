package org.onelicence.log.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.store.Entries.command;
import static org.onelicence.log.store.Entries.entry;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onelicence.log.store.AppendResult.Appended;

class LogWriterRecoveryTest {

    private final LogDatabase log = LogDatabase.create();
    private final AtomicBoolean once = new AtomicBoolean();

    /** The reply never arrives, whether or not the batch had been committed: nothing is lost, nothing stands twice. */
    @ParameterizedTest
    @EnumSource(
            value = Failpoint.Step.class,
            names = {"COMMITTED", "READERS_WOKEN", "HALF_ANSWERED", "ANSWERED"})
    void a_connection_that_breaks_after_commit_costs_nobody_his_answer(Failpoint.Step step) {
        try (var writer = start("one", reached -> {
            if (reached == step && once.compareAndSet(false, true)) {
                log.killWriters();
                throw new SQLException("connection reset", "08006");
            }
        })) {
            expectAllAppended(append(writer, 40));
        }
        assertThat(log.positions())
                .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void a_connection_that_breaks_before_commit_costs_nobody_his_answer() {
        try (var writer = start("one", reached -> {
            if (reached == Failpoint.Step.BATCH_TAKEN && once.compareAndSet(false, true)) {
                log.killWriters();
            }
        })) {
            expectAllAppended(append(writer, 40));
        }
        assertThat(log.positions())
                .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Failpoint.Step.class,
            names = {"REGISTERED_AGAIN", "OUTCOMES_FOUND"})
    void a_connection_that_breaks_again_during_recovery_is_recovered_too(Failpoint.Step step) {
        var twice = new AtomicBoolean();
        try (var writer = start("one", reached -> {
            if ((reached == Failpoint.Step.BATCH_TAKEN && once.compareAndSet(false, true))
                    || (reached == step && twice.compareAndSet(false, true))) {
                log.killWriters();
            }
        })) {
            expectAllAppended(append(writer, 40));
            assertThat(twice).isTrue();
        }
        assertThat(log.positions())
                .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void a_writer_that_dies_leaves_its_callers_in_doubt_and_the_command_id_resolves_it() throws Exception {
        var asked = Append.of(entry("a", 0)).by(command("k", "issue", "first"));
        try (var dying = start("one", dieAt(Failpoint.Step.COMMITTED))) {
            var doubt = dying.append(asked);
            assertThatThrownBy(() -> doubt.get(10, SECONDS)).hasCauseInstanceOf(LogUnavailable.class);
        }
        try (var successor = start("one", Failpoint.NONE)) {
            var retry = Append.of(entry("a", 0)).by(command("k", "issue", "second"));
            assertThat(successor.append(retry).get(10, SECONDS)).isInstanceOf(AppendResult.Repeated.class);
        }
        assertThat(log.entries()).containsExactly("a/0");
    }

    @Test
    void a_zombie_whose_connection_breaks_does_not_take_the_name_back() throws Exception {
        try (var zombie = start("one", Failpoint.NONE);
                var successor = start("one", Failpoint.NONE)) {
            log.killWriters();
            assertThatThrownBy(() -> zombie.append(Append.of(entry("z", 0))).get(10, SECONDS))
                    .hasCauseInstanceOf(LogFenced.class);
            assertThat(successor.append(Append.of(entry("a", 0))).get(10, SECONDS))
                    .isEqualTo(new Appended(1, 1));
        }
    }

    @Test
    void a_database_that_stays_away_is_said_to_be_away() {
        var gone = new AtomicBoolean();
        var settings = new LogWriter.Settings("one", 100, Duration.ofMillis(300), false);
        var unsteady = new UnsteadyConnections(log.writers(), gone);
        try (var writer = LogWriter.start(unsteady, settings, position -> {})) {
            gone.set(true);
            log.killWriters();
            var doubt = writer.append(Append.of(entry("a", 0)));
            assertThatThrownBy(() -> doubt.get(10, SECONDS)).hasCauseInstanceOf(LogUnavailable.class);
            gone.set(false);
            assertThat(writer.append(Append.of(entry("a", 0))).join()).isEqualTo(new Appended(1, 1));
        }
    }

    private LogWriter start(String name, Failpoint failpoint) {
        return LogWriter.start(log.writers(), LogWriter.Settings.of(name), position -> {}, failpoint);
    }

    private static Failpoint dieAt(Failpoint.Step step) {
        return reached -> {
            if (reached == step) {
                throw new IllegalStateException("killed by the test");
            }
        };
    }

    private static List<CompletableFuture<AppendResult>> append(LogWriter writer, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> writer.append(Append.of(entry("a" + i, 0))))
                .toList();
    }

    private static void expectAllAppended(List<CompletableFuture<AppendResult>> results) {
        assertThat(results)
                .allSatisfy(result -> assertThat(result.get(20, SECONDS)).isInstanceOf(Appended.class));
    }
}
