package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may act for whom, asked with real tokens: the token says the number, the topic says what it is worth today. */
class AuthorityTest extends SupervisionTest {

    private static final String SHOP = "上海晓咖啡有限公司";
    private static final int INDUSTRY_OF_OUR_OWN = 23;

    @BeforeAll
    static void catalogue() {
        City.catalogue();
    }

    @BeforeEach
    void the_officers_are_known() {
        await().atMost(SOON).until(() -> List.of("PD-AMR-003", "PD-FRB-003", "PD-HC-003").stream()
                .allMatch(number -> known(number, Fixed.TODAY.toString())));
    }

    @Test
    void nobody_answers_a_notification_for_another_department() {
        var path = pooled("91310115MA1K4XYZ30", List.of(16));
        var claim = Map.of("departmentCode", "PD-AMR");
        var decline = Map.of("departmentCode", "PD-FRB", "reason", "不属于本部门");

        refused("hc", path + "/claims", claim, path);
        refused("hc", path + "/declinals", decline, path);
        refused("amr", path + "/declinals", decline, path);
        refused("supervisor", path + "/claims", claim, path);

        accepted("amr", path + "/claims", claim);
        accepted("frb", path + "/declinals", decline);
    }

    @Test
    void nobody_takes_from_the_pool_for_another_department() {
        var path = pooled("91310115MA1K4XYZ31", List.of());

        refused("hc", path + "/claims", Map.of("departmentCode", "PD-AMR"), path);
        accepted("hc", path + "/claims", Map.of("departmentCode", "PD-HC"));
    }

    @Test
    void nobody_takes_another_departments_record_from_the_public() {
        var uscc = "91310115MA1K4XYZ32";
        City.tell(City.granted(UUID.randomUUID(), uscc, SHOP, "X-01"));
        var path = "/api/publicity/" + found("/api/publicity?q=" + uscc, "publicityId");
        var reason = Map.of("reason", "决定已撤销");

        refused("hc", path + "/withdrawal", reason, path);
        refused("supervisor", path + "/withdrawal", reason, path);
        refused("hc", path + "/publication", Map.of(), path);

        accepted("amr", path + "/withdrawal", reason);
    }

    @Test
    void nobody_visits_for_another_department() {
        var uscc = "91310115MA1K4XYZ33";
        City.tell(City.issued(UUID.randomUUID(), uscc, SHOP));
        var path = "/api/trackings/" + found("/api/trackings?q=" + uscc, "trackingId");
        var visit = Map.of("visitedOn", Fixed.TODAY.toString(), "finding", "kept");

        refused("hc", path + "/visits", visit, path);
        refused("amr", path + "/visits", visit, path);
        refused("supervisor", path + "/visits", visit, path);

        accepted("frb", path + "/visits", visit);
    }

    @Test
    void a_department_that_takes_no_part_neither_plans_nor_draws_and_only_the_inspector_drawn_records_the_check() {
        var uscc = "91310115MA1K4XYZ34";
        City.tell(City.issued(UUID.randomUUID(), uscc, SHOP, INDUSTRY_OF_OUR_OWN));
        found("/api/assessments?q=" + uscc, "uscc");

        refused("hc", "/api/draw-plans", plan(uscc), "/api/draw-plans");
        var made = post("amr", "/api/draw-plans", plan(uscc));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("Location").orElseThrow();
        refused("hc", path + "/draws", Map.of(), path);
        assertThat(post("amr", path + "/draws", Map.of()).statusCode()).isEqualTo(200);

        var drawn = json("amr", path).at("/drawn/0");
        assertThat(drawn.path("inspectors").valueStream().map(one -> one.asString()))
                .containsExactlyInAnyOrder("PD-AMR-001", "PD-AMR-003"); // 002 is kin
        var object = drawn.path("licenceId").asString();
        var recusal = Map.of("licenceId", object, "officerNumber", "PD-AMR-001", "reason", "曾在该店任职");
        var check = Map.of("licenceId", object, "result", "no-problem", "checkedOn", Fixed.TODAY.toString());
        refused("hc", path + "/recusals", recusal, path);
        refused("hc", path + "/checks", check, path);
        refused("supervisor", path + "/checks", check, path);
        refused("amr2", path + "/checks", check, path, "draw-not-the-inspector");

        accepted("amr", path + "/checks", check);
    }

    @Test
    void an_officer_acts_from_the_first_day_in_office_until_dismissed() {
        var path = pooled("91310115MA1K4XYZ35", List.of());
        var department = Map.of(
                "code", "PD-TMB", "nameZh", "烟草专卖局", "fullNameZh", "烟草专卖局", "nameEn", "TMB", "level", "district");
        City.tell("onelicence.guides.v1", "PD-TMB", "department.registered.v1", department);
        var tomorrow = Fixed.TODAY.plusDays(1).toString();
        var claim = Map.of("departmentCode", "PD-TMB");

        City.tell(City.appointed("PD-TMB", "PD-TMB-001", tomorrow));
        await().atMost(SOON).until(() -> known("PD-TMB-001", tomorrow));
        refused("tmb", path + "/claims", claim, path);
        City.tell(City.appointed("PD-TMB", "PD-TMB-001", "2026-01-01"));
        await().atMost(SOON).until(() -> known("PD-TMB-001", Fixed.TODAY.toString()));
        accepted("tmb", path + "/claims", claim);

        City.tell(City.dismissed("PD-TMB", "PD-TMB-001", Fixed.TODAY.toString()));
        await().atMost(SOON).until(() -> !known("PD-TMB-001", Fixed.TODAY.toString()));
        var another = pooled("91310115MA1K4XYZ36", List.of());
        refused("tmb", another + "/claims", claim, another);
        accepted("amr", another + "/claims", Map.of("departmentCode", "PD-AMR"));
    }

    @Test
    void a_late_dismissal_does_not_lengthen_an_appointment_that_ran_out() {
        var officer = Map.of(
                "officerNumber",
                "PD-CST-001",
                "departmentCode",
                "PD-CST",
                "capacities",
                List.of("inspect"),
                "from",
                "2026-01-01",
                "until",
                "2026-06-30");
        City.tell("onelicence.guides.v1", "PD-CST", "officer.appointed.v1", officer);
        City.tell(City.dismissed("PD-CST", "PD-CST-001", "2027-01-01"));
        City.tell(City.appointed("PD-CST", "PD-CST-002", "2026-01-01"));
        await().atMost(SOON).until(() -> known("PD-CST-002", Fixed.TODAY.toString()));

        assertThat(known("PD-CST-001", "2026-06-30")).isTrue();
        assertThat(known("PD-CST-001", Fixed.TODAY.toString())).isFalse();
    }

    @Test
    void only_a_supervisor_has_a_holder_judged_again() {
        var uscc = "91310115MA1K4XYZ37";
        City.tell(City.issued(UUID.randomUUID(), uscc, SHOP));
        found("/api/assessments?q=" + uscc, "uscc");
        var path = "/api/assessments/" + uscc;

        refused("amr", path, Map.of(), path, "access-denied");
        assertThat(post("supervisor", path, Map.of()).statusCode()).isEqualTo(200);
    }

    private static Map<String, Object> plan(String uscc) {
        var kin = Map.of("officerNumber", "PD-AMR-002", "uscc", uscc, "reason", "亲属持股");
        return Map.of(
                "name",
                "市场监管局抽查",
                "objects",
                1,
                "industries",
                List.of(INDUSTRY_OF_OUR_OWN),
                "departments",
                List.of("PD-AMR"),
                "recusals",
                List.of(kin),
                "checkFrom",
                Fixed.TODAY.toString(),
                "checkUntil",
                Fixed.TODAY.toString());
    }

    private String pooled(String uscc, List<Integer> industries) {
        await().atMost(SOON).until(() -> db.sql("select exists (select from guide_matter where industry_no = 16)")
                .query(Boolean.class)
                .single());
        City.tell(City.registration(uscc, SHOP, industries));
        return "/api/notifications/" + found("/api/notifications?q=" + uscc, "notificationId");
    }

    private String found(String list, String id) {
        return eventually("supervisor", list, one -> one.path("total").asInt() == 1)
                .at("/items/0/" + id)
                .asString();
    }

    private boolean known(String number, String day) {
        return db.sql("""
                        select exists (select from officer
                                        where officer_number = :number and active_from <= :day::date
                                          and (active_until is null or active_until >= :day::date))
                        """)
                .param("number", number)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private void accepted(String login, String path, Map<String, ?> body) {
        var answer = post(login, path, body);
        assertThat(answer.statusCode())
                .as("%s %s %s", login, path, answer.body())
                .isEqualTo(204);
    }

    private void refused(String login, String path, Map<String, ?> body, String state) {
        refused(login, path, body, state, "officer-of-another-department");
    }

    private void refused(String login, String path, Map<String, ?> body, String state, String code) {
        var before = get("supervisor", state).body();
        var answer = post(login, path, body);
        assertThat(answer.statusCode())
                .as("%s %s %s", login, path, answer.body())
                .isEqualTo(403);
        assertThat(code(answer)).as("%s %s", login, path).isEqualTo(code);
        assertThat(get("supervisor", state).body())
                .as("after %s %s", login, path)
                .isEqualTo(before);
    }
}
