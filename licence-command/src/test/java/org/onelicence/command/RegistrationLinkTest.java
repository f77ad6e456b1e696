package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.TestMessage;

/** From the registrar's message to a department's desk, and from an ended permit to the holder's thirty days. */
class RegistrationLinkTest extends CommandService {

    private static final String USCC = "91310115MAT1E0D18F"; // of this test alone: its entity ends

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void an_entity_that_ended_becomes_a_task_that_its_organ_completes() {
        var licence = issued(town.licensed(USCC));
        var act = UUID.randomUUID().toString();
        tell(act, "deregistered");
        tell(act, "deregistered");
        var task = await().atMost(PATIENCE).until(() -> task("frb", licence), found -> found != null);
        assertThat(db.sql("select count(*) from duty_task where licence_id = ?::uuid")
                        .param(licence)
                        .query(Long.class)
                        .single())
                .as("one for each deciding organ, though told twice")
                .isEqualTo(2);
        assertThat(get(null, "/api/licences/" + licence).body().path("standing").asString())
                .as("no message ends a licence")
                .isEqualTo("valid");

        var completion = "/api/licences/" + licence + "/tasks/" + task + "/completion";
        assertThat(post("frb", completion, Map.of("reason", " ")).must(400).code())
                .isEqualTo("fields-invalid");
        assertThat(post("amr", completion, Map.of("reason", "已办")).must(403).code())
                .isEqualTo("officer-of-another-department");
        post("frb", completion, Map.of("reason", "已约谈，当日注销")).must(204);
        assertThat(post("frb", completion, Map.of("reason", "再办")).must(409).code())
                .isEqualTo("task-already-done");
        await().atMost(PATIENCE).until(() -> task("frb", licence) == null);

        post(
                        "amr",
                        "/api/licences/" + licence + "/components/" + Town.FOOD + "/deregistrations",
                        Map.of("ground", "entity-terminated", "grounds", "主体已注销登记"))
                .must(204);
        await().atMost(PATIENCE).until(() -> task("amr", licence) == null);
    }

    @Test
    void a_revoked_permit_gives_its_holder_thirty_days() {
        var licence = issued(town.licensed(USCC));
        var fire = "/api/licences/" + licence + "/components/" + Town.FIRE;
        town.heard("frb", fire);
        post("frb", fire + "/penalty-revocations", Map.of("grounds", "情节严重")).must(204);
        try (var heard = new Heard("onelicence.duties.v1")) {
            var told = heard.until(message ->
                    message.text().contains(licence) && message.type().equals("duty.notice-given.v1"));
            assertThat(told)
                    .filteredOn(message -> message.text().contains(licence))
                    .anySatisfy(message -> assertThat(
                                    message.payload().path("dueOn").asString())
                            .isEqualTo(Town.today().plusDays(30).toString()));
        }
    }

    /** The number of the first open task of this officer's department for the licence; null where there is none. */
    private @Nullable String task(String officer, String licence) {
        for (var task :
                get(officer, "/api/desk/tasks?size=100").must(200).body().path("items")) {
            if (task.path("licenceId").asString().equals(licence)) {
                return task.path("taskNo").asString();
            }
        }
        return null;
    }

    private String issued(String application) {
        var licence = get("chen", "/api/applications/" + application)
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        await().atMost(PATIENCE)
                .until(() -> db.sql("select count(*) from licence_overview where licence_id = ?::uuid")
                                .param(licence)
                                .query(Long.class)
                                .single()
                        == 1);
        return licence;
    }

    private static void tell(String id, String kind) {
        var act = new HashMap<String, Object>();
        act.put("registrationId", id);
        act.put("uscc", USCC);
        act.put("name", "上海云间咖啡有限公司");
        act.put("kind", kind);
        act.put("registeredOn", "2026-11-20");
        act.put("address", "世纪大道1号");
        act.put("district", "浦东新区");
        TestMessage.arrived(new TestMessage(
                        "city.market-entities.v1",
                        USCC,
                        UUID.randomUUID().toString(),
                        "/city/registrar",
                        "market-entity.changed.v1",
                        Instant.parse("2026-11-23T01:00:00Z"),
                        -1,
                        -1,
                        MessageJson.MAPPER.writeValueAsBytes(act))
                .send());
    }
}
