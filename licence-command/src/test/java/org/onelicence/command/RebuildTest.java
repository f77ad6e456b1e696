package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The overviews are made anew from the log while they serve. */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class RebuildTest extends CommandService {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> TABLES =
            List.of("application_overview", "matter_review_overview", "licence_overview");

    private final Town town = new Town(this);

    @Autowired
    private EventStore log;

    @Autowired
    private EventProcessingConfiguration processing;

    @BeforeEach
    void the_town_is_set_up() {
        town.isSetUp();
    }

    @Test
    void what_is_wrong_superfluous_or_missing_is_put_right_and_counted() {
        var application = town.licensed();
        awaitFollower();
        rebuilt();
        var before = rows();

        db.sql("update licence_overview set standing = 'expired' where ctid = (select max(ctid) from licence_overview)")
                .update();
        db.sql("delete from matter_review_overview where application_id = ?::uuid and matter_ref = ?")
                .params(application, Town.FOOD)
                .update();
        db.sql("""
                insert into application_overview
                select gen_random_uuid(), applicant_subject, uscc, '无人', industry_no, industry_name_zh,
                       industry_name_en, address, submitted_on, received_on, standing, outcome, matters, decided
                  from application_overview limit 1
                """).update();
        assertThat(rows()).isNotEqualTo(before);

        var done = rebuilt();

        assertThat(rows()).isEqualTo(before);
        // The wrong row goes and comes back, the missing one comes, the superfluous one goes.
        assertThat(done.path("differing").asLong()).as(done.toString()).isEqualTo(4);
        assertThat(done.path("rows").asLong()).isEqualTo(before.lines().count() + besides());
        assertThat(rebuilt().path("differing").asLong())
                .as("a second one finds nothing to do")
                .isZero();
        assertThat(get(null, "/actuator/prometheus").text())
                .containsPattern("onelicence_rebuild_differing_rows_total(\\{.*\\})? [1-9]");
    }

    @Test
    void what_happens_meanwhile_is_not_lost() {
        var applicants = CompletableFuture.supplyAsync(
                () -> List.of(town.received(), town.received(), town.licensed(), town.received()));
        while (!applicants.isDone()) {
            rebuilt();
        }
        applicants.join();
        awaitFollower();

        assertThat(rebuilt().path("differing").asLong())
                .as("all of it was there")
                .isZero();
    }

    @Test
    void a_second_one_must_wait_for_the_first() throws Exception {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table licence_overview_rebuilt in share row exclusive mode");
            post("ops", "/api/rebuilds", Map.of()).must(202);

            assertThat(post("ops", "/api/rebuilds", Map.of()).must(409).code()).isEqualTo("rebuild-under-way");
            assertThat(latest().path("standing").asString()).isEqualTo("running");
            owner.rollback();
        }
        assertThat(awaitEnd().path("standing").asString()).isEqualTo("done");
    }

    @Test
    void one_that_fails_says_why_names_nobody_and_changes_nothing(CapturedOutput said) throws Exception {
        town.received();
        awaitFollower();
        var before = rows();
        asOwner("alter table application_overview_rebuilt add constraint broken check (false) not valid");
        try {
            post("ops", "/api/rebuilds", Map.of()).must(202);
            var failed = awaitEnd();
            assertThat(failed.path("standing").asString()).isEqualTo("failed");
            assertThat(failed.path("reason").asString()).isNotBlank();
            assertThat(rows()).isEqualTo(before);
            assertThat(said.getOut())
                    .contains("The overviews stay as they were")
                    .doesNotContain("上海云间咖啡有限公司");
        } finally {
            asOwner("alter table application_overview_rebuilt drop constraint broken");
        }
        assertThat(rebuilt().path("standing").asString()).isEqualTo("done");
    }

    @Test
    void another_instance_that_is_at_it_is_left_alone() throws Exception {
        town.received();
        awaitFollower();
        var before = rows();
        try (var other = owner();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('onelicence.rebuild', 0))");
            post("ops", "/api/rebuilds", Map.of()).must(202);
            assertThat(awaitEnd().path("reason").asString()).isEqualTo("Another instance is rebuilding");
            assertThat(rows()).isEqualTo(before);
            statement.execute("select pg_advisory_unlock_all()"); // the server notices a closed connection later
        }
        rebuilt();
    }

    @Test
    void only_operators_may() {
        assertThat(post(null, "/api/rebuilds", Map.of()).must(401).code()).isEqualTo("token-invalid");
        assertThat(post("bureau", "/api/rebuilds", Map.of()).must(403).code()).isEqualTo("access-denied");
        assertThat(get("chen", "/api/rebuilds/latest").must(403).code()).isEqualTo("access-denied");
    }

    private JsonNode rebuilt() {
        post("ops", "/api/rebuilds", Map.of()).must(202);
        var end = awaitEnd();
        assertThat(end.path("standing").asString()).as(end.toString()).isEqualTo("done");
        return end;
    }

    private JsonNode awaitEnd() {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(this::latest, state -> !state.path("standing").asString().equals("running"));
    }

    private JsonNode latest() {
        return get("ops", "/api/rebuilds/latest").must(200).body();
    }

    /** Until the follower has written everything that is in the log by now. */
    private void awaitFollower() {
        var head = log.createHeadToken();
        await().atMost(PATIENCE).until(() -> {
            var segments = processing
                    .eventProcessor("overviews", StreamingEventProcessor.class)
                    .orElseThrow()
                    .processingStatus()
                    .values();
            return !segments.isEmpty()
                    && segments.stream()
                            .map(EventTrackerStatus::getTrackingToken)
                            .allMatch(place -> place != null && place.covers(head));
        });
    }

    private String rows() {
        var rows = new StringBuilder();
        TABLES.forEach(table -> db.sql("select t::text from " + table + " t order by 1")
                .query(String.class)
                .list()
                .forEach(row -> rows.append(row).append('\n')));
        return rows.toString();
    }

    /** Rows of the tables that have no line of their own in {@link #rows}. */
    private long besides() {
        return db.sql("""
                select (select count(*) from due_work) + (select count(*) from commitment_overview)
                     + (select count(*) from certificate_overview) + (select count(*) from duty_task)
                """).query(Long.class).single();
    }
}
