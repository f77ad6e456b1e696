package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.command.licence.LicenceNumberRule;
import org.onelicence.command.licence.TakeLicenceNumber;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What happens by itself happens once, whenever the process died and however often an event comes again. */
class AutomationTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Town town = new Town(this);

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CommandGateway commands;

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void what_was_granted_while_nobody_followed_the_log_becomes_one_licence_later() {
        automations().shutDown();
        var id = town.licensed();
        town.accept("amr", id, Town.ALCOHOL);
        town.grant("amr", id, Town.ALCOHOL);
        assertThat(licence(id).status()).isEqualTo(404);
        automations().start();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(licence(id).status()).isEqualTo(200));
        assertThat(licence(id).body().path("components")).hasSize(3);
    }

    @Test
    void an_automation_that_forgot_everything_does_everything_again_and_changes_nothing() {
        var id = town.licensed();
        await().atMost(SOON).until(() -> licence(id).status() == 200);
        await().atMost(SOON).until(this::atRest);
        var before = events();
        automations().shutDown();
        db.sql("delete from token_entry where processorName = 'automations'").update();
        automations().start();
        await().atMost(SOON).until(this::atRest);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void no_licence_without_its_core_matter() {
        var id = town.received();
        town.accept("frb", id, Town.FIRE);
        town.grant("frb", id, Town.FIRE);
        town.accept("amr", id, Town.FOOD);
        town.act("amr", id, Town.FOOD, "refusal", Map.of("reasons", "场所不符合要求")).must(204);
        town.accept("amr", id, Town.ALCOHOL);
        town.grant("amr", id, Town.ALCOHOL);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(application(id).path("outcome").asString("")).isEqualTo("refused"));
        assertThat(licence(id).status()).isEqualTo(404);
    }

    @Test
    void however_many_ask_at_once_no_number_repeats() throws Exception {
        var asking = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i -> () -> commands.sendAndWait(
                        TakeLicenceNumber.of(new LicenceNumberRule("PD"), 2031, 16, new UUID(7, i))))
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var numbers =
                    pool.invokeAll(asking).stream().map(AutomationTest::result).toList();
            assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        } finally {
            pool.shutdown();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private StreamingEventProcessor automations() {
        return processing
                .eventProcessor("automations", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private boolean atRest() {
        var segments = automations().processingStatus().values();
        return !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.isCaughtUp() && !segment.isErrorState())
                && Boolean.TRUE.equals(db.sql("""
                        select coalesce(max(position), 0) <= coalesce((select
                               (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint
                               from token_entry where processorName = 'automations' and token is not null), 0)
                          from log_entry
                        """).query(Boolean.class).single());
    }

    private JsonNode application(String id) {
        return get("chen", "/api/applications/" + id).must(200).body();
    }

    private Answer licence(String applicationId) {
        return get(
                null,
                "/api/licences/" + application(applicationId).path("licenceId").asString(""));
    }
}
