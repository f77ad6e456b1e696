package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several people, or one impatient one, at the same moment: what is decided is decided once, and the others are told. */
class ConcurrentRequestsTest extends CommandService {

    private static final int IMPATIENCE = 8;
    private static final Set<String> TOO_LATE = Set.of("matter-already-decided", "concurrent-change");

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
        var second = Map.of(
                "officerNumber", "PD-AMR-033", "subject", "ara", "capacities", List.of("decide"), "from", "2026-01-01");
        post("ops", "/api/authority/departments/PD-AMR/officers", second).must(204);
    }

    @RepeatedTest(8)
    void of_two_officers_who_decide_the_same_matter_one_decides() throws Exception {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        var answers = together(List.of(
                () -> town.act("amr", id, Town.FOOD, "grant"),
                () -> town.act("ara", id, Town.FOOD, "refusal", Map.of("reasons", "不符合条件"))));
        oneOf(answers, TOO_LATE);
        assertThat(written(id, "matter.granted") + written(id, "matter.refused"))
                .isEqualTo(1);
        var state = answers.get(0).status() == 204 ? "granted" : "refused";
        assertThat(get("chen", "/api/applications/" + id).must(200).body().path("matters"))
                .anyMatch(matter -> matter.path("matterRef").asString("").equals(Town.FOOD)
                        && matter.path("state").asString("").equals(state));
    }

    @RepeatedTest(4)
    void of_two_officers_who_accept_the_same_matter_one_starts_its_clock() throws Exception {
        var id = town.received();
        var answers = together(List.of(
                () -> town.act("amr", id, Town.FOOD, "acceptance"),
                () -> town.act("ara", id, Town.FOOD, "acceptance")));
        oneOf(answers, Set.of("matter-already-accepted", "concurrent-change"));
        assertThat(written(id, "matter.accepted")).isEqualTo(1);
    }

    @RepeatedTest(4)
    void two_measures_against_one_component_do_not_both_hold() throws Exception {
        var licence = get("chen", "/api/applications/" + town.licensed())
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        settled();
        var component = "/api/licences/" + licence + "/components/" + Town.FOOD;
        town.heard("amr", component);
        var answers = together(List.of(
                () -> post("amr", component + "/penalty-revocations", Map.of("grounds", "吊销")),
                () -> post("ara", component + "/withdrawals", Map.of("grounds", "撤回", "compensation", "依法补偿"))));
        oneOf(answers, Set.of("component-illegal-move", "concurrent-change"));
        assertThat(written(licence, "component.revoked-as-penalty") + written(licence, "component.withdrawn"))
                .isEqualTo(1);
    }

    @Test
    void a_form_sent_many_times_at_once_under_one_key_is_one_application() throws Exception {
        var submission = town.submission();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answers = together(IMPATIENCE, () -> post("chen", "/api/applications", submission, key));
        var ids = answers.stream()
                .map(answer -> answer.must(201).body().path("applicationId").asString())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(written(ids.get(0), "application.submitted")).isEqualTo(1);
    }

    @Test
    void a_form_sent_many_times_at_once_under_different_keys_is_as_many_applications() throws Exception {
        var submission = town.submission();
        var answers = together(
                IMPATIENCE,
                () -> post(
                        "chen",
                        "/api/applications",
                        submission,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
        var ids = answers.stream()
                .map(answer -> answer.must(201).body().path("applicationId").asString())
                .distinct()
                .toList();
        assertThat(ids).hasSize(IMPATIENCE).allSatisfy(id -> assertThat(written(id, "application.submitted"))
                .isEqualTo(1));
    }

    /** Each may run; there is one place, so there is one licence. */
    @RepeatedTest(4)
    void two_applications_for_one_place_granted_at_once_make_one_licence() throws Exception {
        var submission = town.submission();
        var ids = List.of(begun(submission), begun(submission));
        together(ids.stream()
                .map(id -> (Callable<Answer>) () -> town.act("amr", id, Town.FOOD, "grant"))
                .toList());
        settled();
        var licence = get("chen", "/api/applications/" + ids.get(0))
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        assertThat(written(licence, "licence.issued")).isEqualTo(1);
    }

    private String begun(Map<String, Object> submission) {
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString();
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        town.accept("amr", id, Town.FOOD);
        return id;
    }

    private static void oneOf(List<Answer> answers, Set<String> tooLate) {
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .singleElement()
                .satisfies(late -> {
                    late.must(409);
                    assertThat(late.code()).isIn(tooLate);
                });
    }

    private long written(String aggregate, String type) {
        return db.sql("select count(*) from log_entry where aggregate_id = :aggregate and type = :type")
                .param("aggregate", aggregate)
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private static List<Answer> together(int times, Callable<Answer> request) throws Exception {
        return together(IntStream.range(0, times).mapToObj(any -> request).toList());
    }

    private static List<Answer> together(List<Callable<Answer>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            return answers.stream().map(ConcurrentRequestsTest::answer).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer answer(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
