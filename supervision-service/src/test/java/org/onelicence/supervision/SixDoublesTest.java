package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onelicence.test.Contracts;

/** Each column of the board, fed by real messages. */
class SixDoublesTest extends SupervisionTest {

    private static final String SHOP = "上海晓咖啡有限公司";

    @BeforeAll
    static void catalogue() {
        City.catalogue();
    }

    @Test
    void a_registration_tells_the_entity_and_each_department_and_one_claims() {
        var uscc = "91310115MA1K4XYZ01";
        guideIsKnown();
        officersAreKnown();
        City.tell(City.registration(uscc, SHOP, List.of(16)));

        var listed = eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        var id = listed.at("/items/0/notificationId").asString();
        var detail = json("supervisor", "/api/notifications/" + id);
        assertThat(detail.path("permits")).hasSize(2);
        assertThat(detail.at("/registration/warnings/0").asString()).isEqualTo("uscc-check");
        assertThat(detail.path("answers")).hasSize(2);

        assertThat(code(post("amr", claims(id), Map.of()))).isEqualTo("fields-invalid");
        assertThat(code(post("amr", claims(id), Map.of("departmentCode", "PD-XYZ"))))
                .isEqualTo("department-unknown");
        assertThat(post("amr", claims(id), Map.of("departmentCode", "PD-AMR")).statusCode())
                .isEqualTo(204);
        assertThat(code(post("amr", claims(id), Map.of("departmentCode", "PD-AMR"))))
                .isEqualTo("notification-already-answered");
        var declined = Map.of("departmentCode", "PD-FRB", "reason", "面积不足 300 平方米");
        assertThat(post("frb", "/api/notifications/" + id + "/declinals", declined)
                        .statusCode())
                .isEqualTo(204);
        assertThat(json("supervisor", "/api/notifications/" + id)
                        .at("/answers/0/state")
                        .asString())
                .isEqualTo("claimed");
        assertThat(json("supervisor", "/api/board").path("notifications").findValuesAsString("uscc"))
                .contains(uscc);
    }

    @Test
    void a_registration_without_industries_lies_in_the_pool_until_somebody_claims() {
        var uscc = "91310115MA1K4XYZ02";
        City.tell(City.registration(uscc, "上海不明有限公司", List.of()));

        var listed = eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(listed.at("/items/0/state").asString()).isEqualTo("pooled");
        var id = listed.at("/items/0/notificationId").asString();
        officersAreKnown();
        assertThat(post("amr", claims(id), Map.of("departmentCode", "PD-AMR")).statusCode())
                .isEqualTo(204);
        assertThat(json("supervisor", "/api/notifications?q=" + uscc)
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("claimed");
    }

    @Test
    void a_decision_is_fed_back_twice_and_a_grant_is_made_public_once_however_often_it_is_told() {
        var uscc = "91310115MA1K4XYZ03";
        var application = UUID.randomUUID();
        City.tell(City.submitted(application, uscc, SHOP));
        var granted = City.tell(City.granted(application, uscc, SHOP, "X-01"));
        City.tell(City.refused(application, uscc, SHOP, "X-10"));
        City.tell(granted);

        var fedBack = eventually(
                "supervisor",
                "/api/feedbacks?q=" + uscc,
                one -> one.path("total").asInt() == 4);
        assertThat(fedBack.findValuesAsString("addressee"))
                .containsExactlyInAnyOrder("registrar", "entity", "registrar", "entity");
        assertThat(fedBack.findValuesAsString("outcome")).contains("granted", "refused");
        var shown = eventually(
                "", "/api/publicity?q=" + uscc, one -> one.path("total").asInt() == 1);
        assertThat(shown.at("/items/0/kind").asString()).isEqualTo("licence");
        assertThat(shown.at("/items/0/dueOn").asString()).isEqualTo("2026-12-02");
        assertThat(db.sql("select count(*) from domain_event_entry where payloadtype = 'licence.publicised'"
                                + " and convert_from(payload, 'UTF8') like '%" + uscc + "%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

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
    void a_suspension_is_made_public_as_a_penalty_and_lowers_the_class() {
        var uscc = "91310115MA1K4XYZ05";
        var licence = UUID.randomUUID();
        officersAreKnown();
        City.tell(City.issued(licence, uscc, SHOP));
        var suspended = City.tell(City.struck(licence, "component.suspended.v1", "浦市监处字〔2026〕第000011号"));
        City.tell(suspended);

        var shown = eventually(
                "",
                "/api/publicity?kind=penalty&q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(shown.at("/items/0/category").asString()).isEqualTo("暂扣许可证件");
        var id = shown.at("/items/0/publicityId").asString();
        var assessed = eventually("supervisor", "/api/assessments/" + uscc, one -> one.at("/assessed/holderClass")
                .asString()
                .equals("C"));
        assertThat(assessed.at("/lines")).hasSize(2);

        assertThat(code(post("frb", "/api/publicity/" + id + "/withdrawal", Map.of("reason", " "))))
                .isEqualTo("fields-invalid");
        var reason = Map.of("reason", "处罚决定被复议机关撤销");
        assertThat(post("amr", "/api/publicity/" + id + "/withdrawal", reason).statusCode())
                .isEqualTo(204);
        assertThat(json("", "/api/publicity?kind=penalty&q=" + uscc)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(get("", "/api/publicity/" + id).statusCode()).isEqualTo(404);
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

    @Test
    void a_plan_is_sealed_drawn_checked_and_can_be_drawn_again_for_proof() {
        officersAreKnown();
        for (var number = 10; number < 16; number++) {
            City.tell(City.issued(UUID.randomUUID(), "91310115MA1K4XYZ" + number, SHOP));
            var uscc = "91310115MA1K4XYZ" + number;
            eventually(
                    "supervisor",
                    "/api/assessments?q=" + uscc,
                    one -> one.path("total").asInt() == 1);
        }
        var plan = Map.of(
                "name",
                "2026 年咖啡店抽查",
                "objects",
                3,
                "industries",
                List.of(16),
                "departments",
                List.of("PD-AMR"),
                "checkFrom",
                today(),
                "checkUntil",
                today());
        var made = post("supervisor", "/api/draw-plans", plan);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var address = made.headers().firstValue("Location").orElseThrow();

        var drawn = post("supervisor", address + "/draws", Map.of("publicValue", "福利彩票 2026131 期 03 11 17"));
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(200);
        assertThat(code(post("supervisor", address + "/draws", Map.of()))).isEqualTo("draw-already-drawn");
        var detail = json("supervisor", address);
        assertThat(detail.path("drawn")).hasSize(3).allSatisfy(one -> assertThat(one.path("inspectors"))
                .hasSize(2));
        assertThat(json("supervisor", address + "/replay").path("equal").asBoolean())
                .isTrue();

        var object = detail.at("/drawn/0/licenceId").asString();
        var gone = detail.at("/drawn/0/inspectors/0").asString();
        var recusal = Map.of("licenceId", object, "officerNumber", gone, "reason", "亲属持股");
        assertThat(post("supervisor", address + "/recusals", recusal).statusCode())
                .isEqualTo(204);
        var inspectors = json("supervisor", address).at("/drawn/0/inspectors").toString();
        assertThat(inspectors).doesNotContain(gone);
        var inspector = inspectors.contains("PD-AMR-001") ? "amr" : "amr2"; // of three, at least one of these two
        var check = Map.of("licenceId", object, "result", "problem-found", "note", "标签不规范", "checkedOn", today());
        assertThat(post(inspector, address + "/checks", check).statusCode()).isEqualTo(204);
        assertThat(code(post(inspector, address + "/checks", check))).isEqualTo("draw-already-checked");
        assertThat(json("supervisor", address + "/replay").path("equal").asBoolean())
                .isTrue();
        var uscc = detail.at("/drawn/0/uscc").asString();
        eventually("supervisor", "/api/assessments/" + uscc, one -> one.at("/assessed/inputs")
                .findValuesAsString("fact")
                .contains("check-problem")); // whoever was drawn
    }

    @Test
    void a_message_nobody_knows_or_can_use_is_parked_and_the_others_flow() {
        var uscc = "91310115MA1K4XYZ07";
        City.tell("city.market-entities.v1", uscc, "market-entity.dreamt.v1", Map.of("uscc", uscc));
        City.tell("city.market-entities.v1", uscc, "market-entity.registered.v1", Map.of("uscc", uscc));
        City.tell(City.registration(uscc, SHOP, List.of()));

        eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        var parked = json("ops", "/api/parked-messages").path("messages").findValuesAsString("reason");
        assertThat(parked).anyMatch(reason -> reason.contains("not known"));
        assertThat(parked).anyMatch(reason -> reason.startsWith("lacks registrationId, name"));
    }

    @Test
    void only_those_who_supervise_see_and_act_and_everybody_reads_what_is_public() {
        assertThat(get("", "/api/board").statusCode()).isEqualTo(401);
        assertThat(get("chen", "/api/board").statusCode()).isEqualTo(403);
        assertThat(get("auditor", "/api/board").statusCode()).isEqualTo(200);
        assertThat(post("auditor", "/api/draw-plans", Map.of()).statusCode()).isEqualTo(403);
        assertThat(get("", "/api/publicity").statusCode()).isEqualTo(200);
        assertThat(get("supervisor", "/api/notifications?page=-1").statusCode()).isEqualTo(400);
        assertThat(get("supervisor", "/api/notifications/no-uuid").statusCode()).isEqualTo(400);
        assertThat(code(get("supervisor", "/api/notifications/" + UUID.randomUUID())))
                .isEqualTo("notification-unknown");
        assertThat(get("", "/actuator/prometheus").body())
                .contains("onelicence_notifications", "onelicence_publicity_due", "onelicence_holders");
    }

    @Test
    void every_golden_message_of_others_is_understood() {
        var told = GoldenMessages.tellAll();

        eventually(
                "supervisor",
                "/api/publicity?q=91310115MAT1E0015C",
                one -> one.path("total").asInt() >= 2);
        await().atMost(SOON).untilAsserted(() -> assertThat(db.sql("select sum(next_offset) from reader_offset")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(told));
        assertThat(db.sql("select type || ': ' || reason from parked_message where key = any (:keys)")
                        .param("keys", GoldenMessages.KEYS.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void what_happens_here_is_told_to_the_world_in_order() {
        var uscc = "91310115MA1K4XYZ08";
        officersAreKnown();
        City.tell(City.registration(uscc, SHOP, List.of()));

        var told = Listener.messagesOf(uscc, 2);
        assertThat(told)
                .extracting(Listener.Heard::type)
                .containsExactly("entity.notified.v1", "notification.pooled.v1");
        assertThat(told).extracting(Listener.Heard::sequence).containsExactly("0", "1");
        assertThat(told).extracting(Listener.Heard::source).containsOnly("/supervision-service");
    }

    @Test
    void the_contract_says_what_the_service_serves() {
        Contracts.assertOpenApi("supervision-service", get("", "/openapi.json").body());
    }

    private void guideIsKnown() {
        await().atMost(SOON)
                .until(() -> db.sql("select count(*) from guide_matter")
                                .query(Long.class)
                                .single()
                        >= 2);
    }

    private void officersAreKnown() {
        await().atMost(SOON)
                .until(() ->
                        db.sql("select count(*) from officer").query(Long.class).single() >= 9);
    }

    private static String claims(String id) {
        return "/api/notifications/" + id + "/claims";
    }

    private static String today() {
        return Fixed.TODAY.toString();
    }
}
