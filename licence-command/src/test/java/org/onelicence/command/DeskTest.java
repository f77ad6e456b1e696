package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.time.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What each desk is told to do first. */
class DeskTest extends CommandService {

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
    void on_the_last_day_to_tell_the_gaps_the_matter_is_due_today() {
        var id = town.received();
        clock.on(CALENDAR.plusWorkingDays(Town.today(), 5));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reviews("last-day-to-ask")).anyMatch(row -> isOf(row, id)));
        assertThat(reviews("today")).anyMatch(row -> isOf(row, id));
        assertThat(desk("amr", "all").path("counts").path("lastDayToAsk").asInt())
                .isPositive();
    }

    @Test
    void a_pause_that_lasts_longer_than_was_told_is_the_heads_concern() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        var pause = Map.of("ground", "test", "expectedWorkingDays", 2, "reasons", "委托检验");
        town.act("amr", id, Town.FOOD, "pauses", pause).must(204);
        clock.on(CALENDAR.plusWorkingDays(Town.today(), 3));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reviews("paused-too-long")).anyMatch(row -> isOf(row, id)));
        assertThat(desk("amr2", "all").path("ofTheHead").path("pausedTooLong").asInt())
                .isPositive();
    }

    @Test
    void how_far_an_application_has_come_is_read_off_its_matters() {
        var id = town.received();
        assertThat(progress(id)).isEqualTo("received");
        town.accept("amr", id, Town.FOOD);
        assertThat(progress(id)).isEqualTo("in-review");
        town.accept("frb", id, Town.FIRE);
        town.grant("frb", id, Town.FIRE);
        assertThat(progress(id)).isEqualTo("partly-decided");
    }

    private String progress(String id) {
        return get("chen", "/api/applications/" + id)
                .must(200)
                .body()
                .path("progress")
                .asString("");
    }

    private JsonNode reviews(String due) {
        return desk("amr", due).path("reviews").path("items");
    }

    private JsonNode desk(String who, String due) {
        return get(who, "/api/desk?size=100&due=" + due).must(200).body();
    }

    private static boolean isOf(JsonNode row, String id) {
        return row.path("applicationId").asString("").equals(id);
    }
}
