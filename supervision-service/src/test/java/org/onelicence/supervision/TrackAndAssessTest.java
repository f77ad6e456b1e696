package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Double tracking and double assessment: who promised or did not apply is watched, and it counts. */
class TrackAndAssessTest extends SixDoubles {

    @Test
    void a_licence_on_a_promise_is_watched_and_a_broken_promise_counts() {
        var uscc = "91310115MA1K4XYZ04";
        officersAreKnown();
        City.tell(City.issued(UUID.randomUUID(), uscc, SHOP));

        var open = eventually(
                "supervisor",
                "/api/trackings?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(open.at("/items/0/kind").asString()).isEqualTo("commitment");
        assertThat(open.at("/items/0/dueOn").asString()).isEqualTo("2026-12-21");
        var id = open.at("/items/0/trackingId").asString();
        eventually(
                "supervisor",
                "/api/assessments?q=" + uscc,
                one -> one.path("total").asInt() == 1);

        var unfit = Map.of("visitedOn", today(), "finding", "not-operating");
        assertThat(code(post("frb", "/api/trackings/" + id + "/visits", unfit))).isEqualTo("finding-unfit");
        var breached = Map.of("visitedOn", today(), "finding", "breached", "note", "未按承诺设置疏散指示");
        assertThat(post("frb", "/api/trackings/" + id + "/visits", breached).statusCode())
                .isEqualTo(204);
        assertThat(code(post("frb", "/api/trackings/" + id + "/visits", breached)))
                .isEqualTo("tracking-closed");
        var assessed = eventually(
                "supervisor",
                "/api/assessments/" + uscc,
                one -> one.at("/assessed/points").asInt() == 30);
        assertThat(assessed.at("/assessed/holderClass").asString()).isEqualTo("C");
    }

    @Test
    void who_was_told_and_does_not_apply_is_watched_until_an_application_comes() {
        var uscc = "91310115MA1K4XYZ06";
        guideIsKnown();
        officersAreKnown();
        City.tell(City.registration(uscc, SHOP, List.of(16)));
        eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        // the limit is 0 working days here; yesterday's telling is therefore due today
        db.sql("update told_industry set told_on = told_on - 3 where uscc = :uscc")
                .param("uscc", uscc)
                .update();

        var open = eventually(
                "supervisor",
                "/api/trackings?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(open.at("/items/0/kind").asString()).isEqualTo("unlicensed");
        City.tell(City.submitted(UUID.randomUUID(), uscc, SHOP));
        eventually("supervisor", "/api/trackings?q=" + uscc, one -> one.at("/items/0/outcome")
                .asString("")
                .equals("applied"));
    }
}
