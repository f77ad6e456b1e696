package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is refused is refused with its code in two languages, and leaves the log as it was. */
class RefusalTest extends CommandService {

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void a_wrong_digit_in_the_credit_code() {
        refused(422, "uscc-invalid", () -> submit("uscc", "91310115MA1H8R7C6D"));
    }

    @Test
    void a_filter_the_desk_does_not_have() {
        refused(400, "parameter-invalid", () -> get("amr", "/api/desk?due=someday"));
        refused(400, "parameter-invalid", () -> get("amr", "/api/desk?status=asleep"));
    }

    @Test
    void a_ground_for_a_pause_the_law_does_not_know() {
        var id = town.received();
        var pause = Map.of("ground", "holiday", "expectedWorkingDays", 5, "reasons", "休假");
        refused(400, "body-unreadable", () -> town.act("amr", id, Town.FOOD, "pauses", pause));
        var endless = Map.of("ground", "test", "expectedWorkingDays", 100_000, "reasons", "检验");
        refused(400, "fields-invalid", () -> town.act("amr", id, Town.FOOD, "pauses", endless));
    }

    @Test
    void an_inspection_at_the_end_of_time() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        var visit = Map.of("inspectOn", "2199-12-31", "officerNumbers", List.of("PD-AMR-001", "PD-AMR-002"));
        refused(422, "inspection-date", () -> town.act("amr", id, Town.FOOD, "inspections", visit));
    }

    @Test
    void an_unknown_industry() {
        refused(404, "industry-unknown", () -> submit("industryNo", 99));
    }

    @Test
    void missing_form_elements_all_named_at_once() {
        var answer = refused(422, "form-element-missing", () -> submit("form", Map.of("unheard-of", "x")));
        assertThat(answer.body().path("errors").size()).isGreaterThan(1);
        assertThat(answer.text()).contains("form.unheard-of");
    }

    @Test
    void a_matter_of_another_industry() {
        refused(422, "matter-of-another-industry", () -> submit("optionalMatters", List.of("C-20")));
    }

    @Test
    void an_officer_of_another_department() {
        var id = town.received();
        refused(403, "officer-of-another-department", () -> town.act("tmb", id, Town.FOOD, "acceptance"));
    }

    @Test
    void an_officer_the_register_does_not_know() {
        var id = town.received();
        refused(403, "officer-unknown", () -> town.act("psb", id, Town.FOOD, "acceptance"));
    }

    @Test
    void a_clerk_who_would_decide() {
        var id = town.received();
        refused(403, "officer-of-another-department", () -> town.act("bureau", id, Town.FOOD, "acceptance"));
    }

    @Test
    void a_decision_before_acceptance() {
        var id = town.received();
        refused(409, "decision-before-acceptance", () -> town.act("amr", id, Town.FOOD, "grant"));
    }

    @Test
    void an_acceptance_before_receipt() {
        var id = town.submitted();
        refused(409, "application-not-received", () -> town.act("amr", id, Town.FOOD, "acceptance"));
    }

    @Test
    void a_second_active_licence() {
        var submission = town.submission();
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString();
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        town.accept("amr", id, Town.FOOD);
        town.grant("amr", id, Town.FOOD);
        issued(id);
        refused(409, "licence-already-active", () -> post("chen", "/api/applications", submission));
    }

    @Test
    void a_move_the_law_does_not_allow() {
        var licence = "/api/licences/" + issued(town.licensed()) + "/components/" + Town.FIRE;
        refused(409, "component-illegal-move", () -> post("frb", licence + "/restorations", Map.of("grounds", "没有暂扣")));
        refused(
                422,
                "deregistration-ground-missing",
                () -> post("frb", licence + "/deregistrations", Map.of("grounds", "注销", "ground", "permit-ended")));
        refused(
                422,
                "effective-date-in-the-past",
                () -> post(
                        "frb",
                        licence + "/suspensions",
                        Map.of(
                                "grounds",
                                "暂扣",
                                "effectiveFrom",
                                Town.today().minusDays(1).toString())));
        refused(
                403,
                "officer-of-another-department",
                () -> post("amr", licence + "/penalty-revocations", Map.of("grounds", "吊销")));
    }

    @Test
    void a_report_on_a_year_that_is_not_over() {
        var id = issued(town.licensed());
        var report = Map.of(
                "year",
                Town.today().getYear(),
                "premisesStillUsed",
                true,
                "staff",
                1,
                "complaintsHandled",
                0,
                "incidents",
                0,
                "commitmentsKept",
                true);
        refused(
                422,
                "annual-report-year-not-over",
                () -> post("chen", "/api/licences/" + id + "/annual-reports", report));
    }

    @Test
    void a_bad_token() {
        refused(
                401,
                "token-invalid",
                () -> send(request(null, "/api/applications")
                        .header("Authorization", "Bearer not.a.token")
                        .GET()));
    }

    @Test
    void a_token_for_another_door() {
        refused(403, "access-denied", () -> post("amr", "/api/applications", town.submission()));
    }

    @Test
    void a_body_too_large() {
        refused(413, "body-too-large", () -> submit("holderName", "长".repeat(70_000)));
    }

    @Test
    void broken_json() {
        refused(400, "body-unreadable", () -> post("chen", "/api/applications", "{\"industryNo\": 16,"));
        refused(400, "body-unreadable", () -> submit("surprise", "an unknown field"));
    }

    @Test
    void fields_that_are_missing() {
        var answer = refused(400, "fields-invalid", () -> submit("holderName", " "));
        assertThat(answer.text()).contains("holderName");
    }

    @Test
    void a_name_that_postgresql_could_not_hold_or_nobody_could_read() {
        refused(400, "text-not-allowed", () -> submit("holderName", "云间\u0000咖啡"));
        refused(400, "text-not-allowed", () -> submit("form", Map.of("\u202Egnp", "x")));
        refused(400, "fields-invalid", () -> submit("holderName", "\u3000\u3000"));
        refused(400, "fields-invalid", () -> submit("holderName", "云间\n咖啡"));
    }

    @Test
    void half_an_industry() {
        refused(400, "body-unreadable", () -> submit("industryNo", 16.9));
    }

    @Test
    void an_unknown_application() {
        refused(404, "not-found", () -> town.act("amr", UUID.randomUUID().toString(), Town.FOOD, "grant"));
        refused(404, "application-unknown", () -> get("chen", "/api/applications/" + UUID.randomUUID()));
    }

    private Answer submit(String field, Object value) {
        var submission = new HashMap<>(town.submission());
        submission.put(field, value);
        return post("chen", "/api/applications", submission);
    }

    private Answer refused(int status, String code, Supplier<Answer> request) {
        var before = settled();
        var answer = request.get().must(status);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.body().path("texts").path("zh").asString()).containsPattern("\\p{IsHan}");
        assertThat(answer.body().path("texts").path("en").asString()).containsPattern("[a-z]");
        assertThat(events()).as("a refusal changes nothing").isEqualTo(before);
        return answer;
    }

    private String issued(String applicationId) {
        var licenceId = get("chen", "/api/applications/" + applicationId)
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(null, "/api/licences/" + licenceId).status() == 200);
        return licenceId;
    }
}
