package org.onelicence.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.store.Entries.entry;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSchemaTest {

    private static final int PAYLOAD_BYTES = 300;
    private static final int ENTRIES = 20_000;

    @Test
    void reaches_a_database_that_a_service_has_been_using() {
        var log = LogDatabase.withoutTables();
        var flyway = Flyway.configure().dataSource(log.connections());
        flyway.locations("classpath:db/log").target("11").load().migrate();
        flyway.locations("classpath:db/test")
                .target("latest")
                .ignoreMigrationPatterns("*:missing")
                .load()
                .migrate();
        flyway.locations("classpath:db/log", "classpath:db/test")
                .outOfOrder(true)
                .load()
                .migrate();
        assertThat(log.positions()).isEmpty();
    }

    @Test
    void events_of_axons_own_engine_are_never_thrown_away() {
        var log = LogDatabase.withoutTables();
        var flyway = Flyway.configure().dataSource(log.connections()).locations("classpath:db/log");
        flyway.target("11").load().migrate();
        log.sql()
                .sql("insert into domain_event_entry values (1, 'a', 0, 'T', 'e', '{}', '{}', '1', 't', 'now')")
                .update();
        assertThatThrownBy(() -> flyway.target("latest").load().migrate())
                .hasMessageContaining("events of a build before the licence log");
        assertThat(log.sql()
                        .sql("select count(*) from domain_event_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update log_entry set payload = '{}'", "delete from log_entry", "truncate log_entry"})
    void an_entry_can_be_neither_changed_nor_removed(String attempt) {
        var log = LogDatabase.create();
        assertThatThrownBy(() -> log.sql().sql(attempt).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_database_that_commits_asynchronously_is_no_place_for_a_log() {
        var log = LogDatabase.create();
        log.sql().sql("alter role current_user set synchronous_commit = off").update();
        expectRefusal(log, "synchronous_commit");
        LogWriter.start(log.connections(), LogWriter.Settings.of("w").withUnsafeDurabilityAccepted(true), p -> {})
                .close();
    }

    /** The server of the tests cannot be told to forget, so here it only says that it does. */
    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void a_database_that_forgets_is_no_place_for_a_log(String setting) {
        var log = LogDatabase.create();
        log.sql()
                .sql("alter role current_user set search_path = public, pg_catalog")
                .update();
        log.sql()
                .sql(
                        "create function public.current_setting(asked text) returns text language sql as $$ select case when asked = '"
                                + setting + "' then 'off' else 'on' end $$")
                .update();
        expectRefusal(log, setting);
    }

    private static void expectRefusal(LogDatabase log, String setting) {
        assertThatThrownBy(() -> LogWriter.start(log.connections(), LogWriter.Settings.of("w"), p -> {}))
                .isInstanceOf(UnsafeDurability.class)
                .hasMessageContaining(setting);
    }

    @Test
    void an_event_takes_little_more_than_twice_its_payload_on_disk() {
        var log = LogDatabase.create();
        var payload = "\"" + "x".repeat(PAYLOAD_BYTES - 2) + "\"";
        try (var writer = LogWriter.start(log.connections(), LogWriter.Settings.of("w"), p -> {})) {
            for (int from = 0; from < ENTRIES; from += 2000) {
                var results = IntStream.range(from, from + 2000)
                        .mapToObj(i -> writer.append(
                                Append.of(entry("licence-" + Math.floorMod(i * 7919L, 2500L), i / 2500, payload))))
                        .toList();
                results.forEach(CompletableFuture::join);
            }
        }
        long bytes = log.sql()
                .sql("select pg_total_relation_size('log_entry')")
                .query(Long.class)
                .single();
        assertThat((double) bytes / log.positions().size()).isLessThan(2.2 * PAYLOAD_BYTES);
    }
}
