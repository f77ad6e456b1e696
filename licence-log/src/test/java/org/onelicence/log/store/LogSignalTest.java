package org.onelicence.log.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.log.store.Entries.entry;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LogSignalTest {

    private final LogDatabase log = LogDatabase.create();

    @Test
    void an_advance_elsewhere_is_heard() throws Exception {
        try (var signal = LogSignal.start(log.connections());
                var elsewhere = writer()) {
            var heard = new Semaphore(0);
            signal.listen(heard::release);
            assertThat(signal.awaitBeyond(0, 10, MILLISECONDS)).isFalse();
            elsewhere.append(Append.of(entry("a", 0), entry("a", 1))).join();
            assertThat(signal.awaitBeyond(0, 10, SECONDS)).isTrue();
            assertThat(signal.position()).isEqualTo(2);
            assertThat(heard.tryAcquire(10, SECONDS)).isTrue();
        }
    }

    @Test
    void a_lost_connection_delays_and_loses_nothing() throws Exception {
        var gone = new AtomicBoolean();
        try (var signal = LogSignal.start(new UnsteadyConnections(log.connections(), gone));
                var elsewhere = writer()) {
            elsewhere.append(Append.of(entry("a", 0))).join();
            assertThat(signal.awaitBeyond(0, 10, SECONDS)).isTrue();
            gone.set(true);
            log.sql()
                    .sql(
                            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database()"
                                    + " and pid <> pg_backend_pid() and query in ('listen licence_log', 'select position from log_head')")
                    .query(Boolean.class)
                    .list();
            elsewhere.append(Append.of(entry("a", 1))).join();
            assertThat(signal.awaitBeyond(1, 500, MILLISECONDS)).isFalse();
            gone.set(false);
            assertThat(signal.awaitBeyond(1, 10, SECONDS)).isTrue();
        }
    }

    private LogWriter writer() {
        return LogWriter.start(log.connections(), LogWriter.Settings.of("w"), position -> {});
    }
}
