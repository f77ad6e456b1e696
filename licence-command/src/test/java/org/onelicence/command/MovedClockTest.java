package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.time.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The statutory clocks of a running service whose calendar is turned by hand. */
class MovedClockTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    private final Town town = new Town(this);

    @Autowired
    private TurnedClock clock;

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @AfterEach
    void back() {
        clock.today();
    }

    @Test
    void a_matter_nobody_asks_about_is_accepted_by_time_alone_and_once() {
        var id = town.received();
        clock.afterWorkingDays(6);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(state(id, Town.FOOD)).isEqualTo("accepted"));
        assertThat(matter(id, Town.FOOD).path("deemedAccepted").asBoolean()).isTrue();
        assertThat(matter(id, Town.FOOD).path("acceptedOn").asString(""))
                .isEqualTo(Town.today().toString());
        assertThat(get("amr", "/api/desk?due=told")
                        .must(200)
                        .body()
                        .path("reviews")
                        .path("items"))
                .noneMatch(review -> review.path("applicationId").asString("").equals(id));
    }

    @Test
    void forty_five_working_days_with_a_pause_and_an_extension_are_in_time() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        var legal = CALENDAR.workingDaysBetween(
                Town.today(),
                LocalDate.parse(matter(id, Town.FOOD).path("dueOn").asString("")));
        clock.afterWorkingDays(5);
        act(id, "amr", "pauses", Map.of("ground", "test", "expectedWorkingDays", 15, "reasons", "委托检验"));
        assertThat(state(id, Town.FOOD)).isEqualTo("paused");
        var pausedFor = 45 - legal - 10;
        clock.afterWorkingDays(5 + pausedFor);
        act(id, "amr", "pauses/end", Map.of("result", "检验合格"));
        act(id, "amr2", "extension", Map.of("reasons", "需要进一步核实"));
        var lastDay = CALENDAR.plusWorkingDays(Town.today(), 45);
        assertThat(matter(id, Town.FOOD).path("dueOn").asString("")).isEqualTo(lastDay.toString());
        clock.on(lastDay);
        act(
                id,
                "amr",
                "inspections",
                Map.of("inspectOn", lastDay, "officerNumbers", List.of("PD-AMR-001", "PD-AMR-002")));
        act(id, "amr2", "inspections/record", Map.of("passed", true, "findings", "符合要求"));
        town.grant("amr", id, Town.FOOD);
        assertThat(state(id, Town.FOOD)).isEqualTo("granted");
    }

    @Test
    void a_limit_that_passes_comes_to_the_heads_list() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        clock.afterWorkingDays(60);
        await().atMost(SOON).untilAsserted(() -> assertThat(get("amr", "/api/desk?due=told&size=100")
                        .must(200)
                        .body()
                        .path("reviews")
                        .path("items"))
                .anyMatch(review -> review.path("applicationId").asString("").equals(id)
                        && review.path("told").asString("").equals("limit-passed")));
        assertThat(town.act("amr2", id, Town.FOOD, "extension", Map.of("reasons", "复杂"))
                        .must(409)
                        .code())
                .isEqualTo("limit-has-passed");
    }

    @Test
    void a_suspension_with_an_end_is_lifted_by_time_alone() {
        var id = town.licensed();
        var licence = "/api/licences/"
                + get("chen", "/api/applications/" + id)
                        .body()
                        .path("licenceId")
                        .asString("");
        await().atMost(SOON).until(() -> get(null, licence).status() == 200);
        var suspension = Map.of("grounds", "进货台账缺失", "until", Town.today().plusDays(7));
        post("amr", licence + "/components/" + Town.FOOD + "/suspensions", suspension)
                .must(204);
        assertThat(get(null, licence).body().path("standing").asString("")).isEqualTo("suspended");
        clock.on(Town.today().plusDays(8));
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        get(null, licence).body().path("standing").asString(""))
                .isEqualTo("valid"));
    }

    @Test
    void nothing_is_received_whose_limits_cannot_be_counted() {
        clock.on(LocalDate.of(2027, 12, 30));
        var id = town.submitted();
        var before = events();
        assertThat(post("bureau", "/api/applications/" + id + "/receipt", Map.of())
                        .must(503)
                        .code())
                .isEqualTo("calendar-year-missing");
        assertThat(events()).isEqualTo(before);
    }

    private void act(String id, String who, String act, Map<String, ?> body) {
        town.act(who, id, Town.FOOD, act, body).must(204);
    }

    private String state(String id, String matterRef) {
        return matter(id, matterRef).path("state").asString("");
    }

    private JsonNode matter(String id, String matterRef) {
        for (var matter :
                get("chen", "/api/applications/" + id).must(200).body().path("matters")) {
            if (matter.path("matterRef").asString("").equals(matterRef)) {
                return matter;
            }
        }
        throw new AssertionError("No matter " + matterRef);
    }
}
