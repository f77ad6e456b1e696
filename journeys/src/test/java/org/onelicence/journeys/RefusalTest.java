package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.journeys.Shop.FIRE;
import static org.onelicence.journeys.Shop.FOOD;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bad input over HTTP: each is refused with a stable code in two languages, and changes nothing. */
class RefusalTest {
    private final RunningStack stack = RunningStack.up();
    private final Set<String> markers = new HashSet<>();

    @Test
    void a_wrong_digit_in_the_credit_code_is_refused() {
        var shop = new Shop(stack);
        var asked = shop.form();
        asked.put("uscc", withAnotherLastDigit(shop.uscc()));

        nothingChanges(this::applicationsOfChen, () -> apply(asked)).refusesWith(422, "uscc-invalid");
    }

    @Test
    void an_unknown_industry_is_refused() {
        var asked = new Shop(stack).form();
        asked.put("industryNo", 99);

        stack.command("chen").get("/api/industries/99").refusesWith(404, "industry-unknown");
        nothingChanges(this::applicationsOfChen, () -> apply(asked)).refusesWith(404, "industry-unknown");
    }

    @Test
    void a_missing_form_element_is_refused_and_named() {
        var shop = new Shop(stack);
        var answers = shop.answers();
        answers.remove("businessArea");
        var asked = shop.form();
        asked.put("form", answers);

        var refusal = nothingChanges(this::applicationsOfChen, () -> apply(asked));

        refusal.refusesWith(422, "form-element-missing");
        assertThat(refusal.body().path("errors").get(0).path("field").asString())
                .isEqualTo("form.businessArea");
    }

    @Test
    void an_officer_of_another_department_is_refused() {
        var shop = new Shop(stack).applies(FIRE).received().accepted("frb", FIRE);

        nothingChanges(() -> shop.application().body(), () -> stack.command("amr")
                        .post(shop.path("/matters/X-10/grant"), Map.of()))
                .refusesWith(403, "officer-of-another-department");
    }

    @Test
    void the_approval_bureau_never_decides() {
        var shop = new Shop(stack).applies().received().accepted("amr", FOOD);

        nothingChanges(() -> shop.application().body(), () -> stack.command("bureau")
                        .post(shop.path("/matters/X-01/grant"), Map.of()))
                .refusesWith(403, "officer-of-another-department");
    }

    @Test
    void a_decision_before_acceptance_is_refused() {
        var shop = new Shop(stack).applies().received();

        nothingChanges(() -> shop.application().body(), () -> stack.command("amr")
                        .post(shop.path("/matters/X-01/grant"), Map.of()))
                .refusesWith(409, "decision-before-acceptance");
    }

    @Test
    void a_second_active_licence_is_refused() {
        var shop = new Shop(stack).licensed();

        nothingChanges(this::applicationsOfChen, () -> apply(shop.form())).refusesWith(409, "licence-already-active");
    }

    @Test
    void a_move_that_the_law_does_not_allow_is_refused() {
        var shop = new Shop(stack).licensed();
        var id = shop.licence().body().path("licence").path("licenceId").asString();

        nothingChanges(() -> shop.licence().body(), () -> stack.command("amr")
                        .post(
                                "/api/licences/" + id + "/components/X-01/restorations",
                                Map.of("grounds", "没有暂扣过", "effectiveFrom", stack.today())))
                .refusesWith(409, "component-illegal-move");
    }

    @Test
    void a_bad_token_is_refused() {
        var forged = stack.command("chen").token() + "x";

        nothingChanges(
                        this::applicationsOfChen,
                        () -> stack.command(null).as(forged).post("/api/applications", new Shop(stack).form()))
                .refusesWith(401, "token-invalid");
        stack.supervision(null).as(forged).get("/api/board").refusesWith(401, "token-invalid");
    }

    @Test
    void no_token_at_all_is_refused() {
        stack.command(null).post("/api/applications", new Shop(stack).form()).refusesWith(401, "token-invalid");
    }

    @Test
    void an_applicant_does_not_enter_the_administrators_house() {
        stack.command("chen").post("/api/catalogue/loads", Map.of()).refusesWith(403, "access-denied");
    }

    @Test
    void another_applicants_application_is_not_there() {
        var shop = new Shop(stack).applies();

        stack.command("lin").get(shop.path("")).refusesWith(404, "application-unknown");
    }

    @Test
    void an_oversized_body_is_refused() {
        var asked = new Shop(stack).form();
        asked.put("holderName", "长".repeat(2_000_000));

        nothingChanges(this::applicationsOfChen, () -> apply(asked)).refusesWith(413, "body-too-large");
    }

    @Test
    void broken_json_is_refused() {
        nothingChanges(this::applicationsOfChen, () -> stack.command("chen")
                        .post("/api/applications", "application/json", "{\"industryNo\": 16,"))
                .refusesWith(400, "body-unreadable");
    }

    private Reply apply(Map<String, Object> asked) {
        return stack.command("chen").post("/api/applications", asked);
    }

    /**
     * Which applications there are. The listing follows the log a moment later, so a marker of our own is awaited: what
     * came before it, and what a refused request should not have left, is then listed too. Markers are left out.
     */
    private Set<String> applicationsOfChen() {
        var marker = new Shop(stack).applies();
        markers.add(marker.applicationId());
        var listed =
                new TreeSet<>(Eventually.get("the listing up to " + marker.applicationId(), () -> Optional.of(listing())
                        .filter(ids -> ids.contains(marker.applicationId()))));
        listed.removeAll(markers);
        return listed;
    }

    private Set<String> listing() {
        var answer = stack.command("chen").get("/api/applications?size=100").is(200);
        assertThat(answer.body().path("total").asInt()).as("a single page").isLessThanOrEqualTo(100);
        return answer.rows().map(row -> row.path("applicationId").asString()).collect(Collectors.toSet());
    }

    private static Reply nothingChanges(Supplier<?> state, Supplier<Reply> refused) {
        var before = state.get();
        var answer = refused.get();
        assertThat((Object) state.get()).as("state after %s", answer.asked()).isEqualTo(before);
        return answer;
    }

    private static String withAnotherLastDigit(String uscc) {
        return uscc.substring(0, 17) + (uscc.endsWith("0") ? "1" : "0");
    }
}
