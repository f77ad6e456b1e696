package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.command.guide.Material;
import org.onelicence.command.material.Samples;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.RegistrarAct;
import org.onelicence.command.registration.RegistrationKind;
import org.onelicence.platform.message.MessageJson;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A form kept while it is filled: with what is known already, with its files, in two windows, and submitted once. */
class DraftTest extends CommandService {

    private static final String CHEN = "chen";
    private static final String PDF = "application/pdf";

    @Autowired
    private MarketEntities entities;

    private final Town town = new Town(this);

    @BeforeEach
    void the_town_is_there() {
        town.isSetUp();
    }

    @Test
    void a_code_brings_what_the_registrar_published_with_its_day_and_nothing_that_was_typed_is_lost() {
        register("91310115MA1DRAFT08", "浦东云间咖啡馆", "世纪大道 88 号");
        var draft = begun();
        var saved = step(draft, "holder", Map.of("uscc", "91310115MA1DRAFT08", "address", "张江路 1 号"))
                .must(200);

        assertThat(answer(saved, "holderName", "value")).isEqualTo("浦东云间咖啡馆");
        assertThat(answer(saved, "holderName", "source", "kind")).isEqualTo("REGISTRATION");
        assertThat(answer(saved, "holderName", "source", "on")).isEqualTo("2026-11-20");
        assertThat(answer(saved, "address", "value")).isEqualTo("张江路 1 号");
        assertThat(saved.body().path("answers").path("address").path("source").isMissingNode()
                        || saved.body()
                                .path("answers")
                                .path("address")
                                .path("source")
                                .isNull())
                .isTrue();

        var dropped = send(request(CHEN, "/api/drafts/" + draft + "/prefilled/holderName")
                        .DELETE())
                .must(200);
        assertThat(dropped.body().path("answers").has("holderName")).isFalse();
        assertThat(step(draft, "holder", Map.of("address", "张江路 2 号"))
                        .must(200)
                        .body()
                        .path("answers")
                        .has("holderName"))
                .as("what was dropped is not filled in again")
                .isFalse();
    }

    @Test
    void an_earlier_application_for_the_same_entity_answers_for_its_person_only() {
        town.submitted();
        listsHave("chen", Town.USCC);
        var draft = begun();
        var saved = step(draft, "holder", Map.of("uscc", Town.USCC)).must(200);
        assertThat(answer(saved, "form.contactPhone", "value")).isEqualTo("13800000000");
        assertThat(answer(saved, "form.contactPhone", "source", "kind")).isEqualTo("APPLICATION");
        assertThat(saved.body().path("answers").has("form.businessArea"))
                .as("it belongs to another place")
                .isFalse();

        var other = post("lin", "/api/drafts", Map.of("industryNo", Town.COFFEE_SHOP))
                .must(201)
                .body()
                .path("draftId")
                .asString();
        var strange = put(
                        "lin",
                        "/api/drafts/" + other + "/steps/holder",
                        stepOf("lin", other, "holder", Map.of("uscc", Town.USCC)))
                .must(200);
        assertThat(strange.body().path("answers").has("form.contactPhone")).isFalse();
    }

    @Test
    void a_draft_exists_for_its_applicant_only() {
        var draft = begun();
        get("lin", "/api/drafts/" + draft).must(404);
        get("amr", "/api/drafts/" + draft).must(403);
        get(null, "/api/drafts/" + draft).must(401);
        assertThat(put(
                                "lin",
                                "/api/drafts/" + draft + "/steps/holder",
                                Map.of("seen", "", "fields", Map.of("uscc", "x")))
                        .code())
                .isEqualTo("draft-unknown");
        assertThat(upload("lin", draft, layoutPlan(), Samples.png(), "image/png")
                        .code())
                .isEqualTo("draft-unknown");
        assertThat(post("lin", "/api/drafts/" + draft + "/submission", Map.of("version", 0))
                        .code())
                .isEqualTo("draft-unknown");
    }

    @Test
    void the_second_window_on_the_same_step_is_told_and_on_another_step_is_not() {
        var draft = begun();
        var seen = seen(CHEN, draft, "holder");
        step(draft, "holder", Map.of("holderName", "甲")).must(200);
        var late = put(CHEN, path(draft, "holder"), Map.of("seen", seen, "fields", Map.of("holderName", "乙")));
        assertThat(late.must(409).code()).isEqualTo("draft-changed");
        put(CHEN, path(draft, "holder"), Map.of("seen", seen, "fields", Map.of("holderName", "甲")))
                .must(200);
        step(draft, "form", Map.of("form.staffCount", "3")).must(200);
        var kept = get(CHEN, "/api/drafts/" + draft).must(200);
        assertThat(answer(kept, "holderName", "value")).isEqualTo("甲");
        assertThat(answer(kept, "form.staffCount", "value")).isEqualTo("3");
    }

    @Test
    void a_value_that_cannot_be_kept_changes_nothing() {
        var draft = begun();
        step(draft, "holder", Map.of("holderName", "䶮堃镕")).must(200);
        var before = get(CHEN, "/api/drafts/" + draft)
                .must(200)
                .body()
                .path("version")
                .asLong();
        assertThat(step(draft, "holder", Map.of("holderName", "长".repeat(10_000)))
                        .must(400)
                        .code())
                .isEqualTo("fields-invalid");
        assertThat(step(draft, "holder", Map.of("holderName", "长".repeat(201)))
                        .must(400)
                        .code())
                .isEqualTo("fields-invalid");
        assertThat(step(draft, "holder", Map.of("address", "一\n二")).must(400).code())
                .isEqualTo("fields-invalid");
        assertThat(step(draft, "holder", Map.of("address", "\u202e店")).must(400).code())
                .isEqualTo("text-not-allowed");
        assertThat(step(draft, "dreams", Map.of()).code()).isEqualTo("draft-unknown");
        assertThat(get(CHEN, "/api/drafts/" + draft)
                        .must(200)
                        .body()
                        .path("version")
                        .asLong())
                .isEqualTo(before);
        assertThat(stored(draft)).as("sealed whole").doesNotContain("䶮");
    }

    @Test
    void a_whole_draft_becomes_one_application_however_often_it_is_submitted() {
        var draft = complete("draft-once");
        upload(CHEN, draft, layoutPlan(), Samples.pdf("布局"), PDF).must(200);
        var version = version(draft);
        assertThat(post(CHEN, "/api/drafts/" + draft + "/submission", Map.of("version", version - 1))
                        .code())
                .as("it was looked through before the file came")
                .isEqualTo("draft-changed");
        var before = events();
        var first = post(CHEN, "/api/drafts/" + draft + "/submission", Map.of("version", version))
                .must(201);
        var again = post(CHEN, "/api/drafts/" + draft + "/submission", Map.of("version", version))
                .must(201);
        assertThat(first.body()).isEqualTo(again.body());
        assertThat(events() - before).as("submitted, and one file").isEqualTo(2);
        get(CHEN, "/api/drafts/" + draft).must(404);
        get(CHEN, "/api/applications/" + draft).must(200);
    }

    @Test
    void what_is_missing_is_told_by_step_and_again_when_it_is_submitted() {
        var draft = begun();
        var wrong = get(CHEN, "/api/drafts/" + draft).must(200).body().path("wrong");
        assertThat(wrong.has("holder")).isTrue();
        assertThat(wrong.has("form")).isTrue();
        assertThat(wrong.path("materials").toString()).contains("场所布局图").doesNotContain("营业执照");
        complete(draft, "draft-missing", List.of());
        var before = events();
        var refused = post(CHEN, "/api/drafts/" + draft + "/submission", Map.of("version", version(draft)))
                .must(422);
        assertThat(refused.code()).isEqualTo("material-missing");
        assertThat(refused.body().path("errors").toString()).contains("material." + layoutPlan());
        assertThat(events()).isEqualTo(before);
        get(CHEN, "/api/drafts/" + draft).must(200);
    }

    @Test
    void a_file_is_given_out_as_an_attachment_to_its_applicant_and_the_officers_who_review() {
        var draft = complete("draft-files");
        var content = Samples.pdf("布局图");
        var kept = upload(
                        CHEN,
                        draft,
                        layoutPlan(),
                        content,
                        PDF,
                        "attachment; filename*=UTF-8''..%2F%E5%B8%83%E5%B1%80.exe")
                .must(200);
        var file = kept.body().path("files").get(0);
        assertThat(file.path("name").asString()).isEqualTo("布局.pdf");
        var sha256 = file.path("sha256").asString();
        post(CHEN, "/api/drafts/" + draft + "/submission", Map.of("version", version(draft)))
                .must(201);

        var path = "/api/applications/" + draft + "/materials/" + sha256;
        var given = raw("amr", path);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).isEqualTo(content);
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(given.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(given.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox");
        assertThat(given.headers().firstValue("Content-Type")).contains(PDF);
        assertThat(raw(CHEN, path).statusCode()).isEqualTo(200);
        assertThat(raw("lin", path).statusCode()).as("another applicant").isEqualTo(404);
        assertThat(raw("tmb", path).statusCode())
                .as("a department with no matter in it")
                .isEqualTo(404);
        assertThat(raw("amr", path.replace(sha256, "0".repeat(64))).statusCode())
                .isEqualTo(404);
        assertThat(raw("amr", path.replace(sha256, "..%2F..%2Fetc")).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void bad_files_are_refused_and_nothing_is_stored() {
        var draft = begun();
        var key = layoutPlan();
        assertThat(upload(CHEN, draft, key, Samples.png(), PDF).must(422).code())
                .isEqualTo("material-type-contradicts");
        assertThat(upload(CHEN, draft, key, new byte[0], PDF).must(422).code()).isEqualTo("material-empty");
        assertThat(upload(CHEN, draft, key, "MZ".getBytes(StandardCharsets.UTF_8), "application/x-msdownload")
                        .must(422)
                        .code())
                .isEqualTo("material-type-not-allowed");
        assertThat(upload(CHEN, draft, key, Samples.together(Samples.png(), Samples.pdf("")), "image/png")
                        .must(422)
                        .code())
                .isEqualTo("material-damaged");
        assertThat(upload(CHEN, draft, "m-000000000000", Samples.png(), "image/png")
                        .must(422)
                        .code())
                .isEqualTo("material-not-in-guide");
        var large = new byte[10 * 1024 * 1024 + 1];
        assertThat(upload(CHEN, draft, key, large, PDF).must(413).code()).isEqualTo("body-too-large");
        assertThat(endless(draft, key, large).must(413).code()).isIn("body-too-large", "material-too-large");
        assertThat(contents(draft)).isZero();
    }

    @Test
    void the_same_content_sent_side_by_side_is_one_file() throws Exception {
        var draft = begun();
        var content = Samples.pdf("同一份".repeat(200_000)); // more than one piece
        Callable<Integer> sending =
                () -> upload(CHEN, draft, layoutPlan(), content, PDF).status();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var status : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        var files = get(CHEN, "/api/drafts/" + draft).must(200).body().path("files");
        assertThat(files.size()).isEqualTo(1);
        var sha256 = files.get(0).path("sha256").asString();
        assertThat(raw(CHEN, "/api/drafts/" + draft + "/files/" + sha256).body())
                .isEqualTo(content);
        send(request(CHEN, "/api/drafts/" + draft + "/materials/" + layoutPlan() + "/" + sha256)
                        .DELETE())
                .must(200);
        assertThat(raw(CHEN, "/api/drafts/" + draft + "/files/" + sha256).statusCode())
                .isEqualTo(404);
    }

    @Test
    void files_that_nothing_names_are_swept_and_those_of_an_application_stay() {
        var loose = begun();
        upload(CHEN, loose, layoutPlan(), Samples.pdf("散"), PDF).must(200);
        var made = complete("draft-swept");
        upload(CHEN, made, layoutPlan(), Samples.pdf("留"), PDF).must(200);
        post(CHEN, "/api/drafts/" + made + "/submission", Map.of("version", version(made)))
                .must(201);
        var open = begun();
        upload(CHEN, open, layoutPlan(), Samples.pdf("在"), PDF).must(200);
        send(request(CHEN, "/api/drafts/" + loose).DELETE()).must(204);

        db.sql("update material_content set stored_at = stored_at - interval '2 hours', kept = false")
                .update();
        Awaitility.await().untilAsserted(() -> assertThat(contents(loose)).isZero());
        assertThat(contents(made)).isOne();
        assertThat(contents(open)).isOne();
    }

    @Test
    void a_discarded_draft_is_gone() {
        var draft = begun();
        send(request(CHEN, "/api/drafts/" + draft).DELETE()).must(204);
        get(CHEN, "/api/drafts/" + draft).must(404);
        send(request(CHEN, "/api/drafts/" + draft).DELETE()).must(404);
    }

    private long contents(String draft) {
        return db.sql("select count(*) from material_content where application_id = :id::uuid")
                .param("id", draft)
                .query(Long.class)
                .single();
    }

    private String begun() {
        return post(CHEN, "/api/drafts", Map.of("industryNo", Town.COFFEE_SHOP))
                .must(201)
                .body()
                .path("draftId")
                .asString();
    }

    /** With every paper stated to come at the counter but the layout plan. */
    private String complete(String house) {
        var draft = begun();
        complete(draft, house, papersBut(layoutPlan()));
        return draft;
    }

    private void complete(String draft, String house, List<String> onPaper) {
        step(draft, "holder", Map.of("uscc", Town.USCC, "holderName", "云间", "district", "浦东新区", "address", house))
                .must(200);
        var answers = new HashMap<String, String>();
        town.form().forEach((key, value) -> answers.put("form." + key, value));
        step(draft, "form", answers).must(200);
        put(CHEN, path(draft, "materials"), Map.of("seen", seen(CHEN, draft, "materials"), "onPaper", onPaper))
                .must(200);
    }

    private List<String> papersBut(String key) {
        var keys = new ArrayList<String>();
        for (var error :
                get(CHEN, "/api/drafts/" + begun()).body().path("wrong").path("materials")) {
            keys.add(error.path("field").asString().substring("material.".length()));
        }
        keys.remove(key);
        return keys;
    }

    private static String layoutPlan() {
        return new Material("场所布局图", "applicant", "", "", "").key();
    }

    private Answer step(String draft, String step, Map<String, String> fields) {
        return put(CHEN, path(draft, step), stepOf(CHEN, draft, step, fields));
    }

    private Map<String, Object> stepOf(String login, String draft, String step, Map<String, String> fields) {
        return Map.of("seen", seen(login, draft, step), "fields", fields);
    }

    private String seen(String login, String draft, String step) {
        return get(login, "/api/drafts/" + draft)
                .must(200)
                .body()
                .path("seen")
                .path(step)
                .asString("");
    }

    private static String path(String draft, String step) {
        return "/api/drafts/" + draft + "/steps/" + step;
    }

    private long version(String draft) {
        return get(CHEN, "/api/drafts/" + draft)
                .must(200)
                .body()
                .path("version")
                .asLong();
    }

    private Answer put(String login, String path, Object body) {
        return send(request(login, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(MessageJson.MAPPER.writeValueAsString(body))));
    }

    private Answer upload(String login, String draft, String key, byte[] content, String type) {
        return upload(login, draft, key, content, type, "attachment; filename=\"plan.pdf\"");
    }

    private Answer upload(String login, String draft, String key, byte[] content, String type, String name) {
        return send(request(login, "/api/drafts/" + draft + "/materials/" + key)
                .header("Content-Type", type)
                .header("Content-Disposition", name)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Without a length in the header. */
    private Answer endless(String draft, String key, byte[] content) {
        return send(request(CHEN, "/api/drafts/" + draft + "/materials/" + key)
                .header("Content-Type", PDF)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content))));
    }

    private HttpResponse<byte[]> raw(String login, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(request(login, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String answer(Answer from, String field, String... path) {
        JsonNode node = from.body().path("answers").path(field);
        for (var name : path) {
            node = node.path(name);
        }
        return node.asString("");
    }

    private String stored(String draft) {
        return db.sql("select sealed_content from application_draft where application_id = :id::uuid")
                .param("id", draft)
                .query(String.class)
                .single();
    }

    private void register(String uscc, String name, String address) {
        var act = new RegistrarAct(
                "DRAFT-" + uscc,
                RegistrationKind.ESTABLISHED,
                LocalDate.of(2026, 11, 20),
                uscc,
                name,
                address,
                "浦东新区",
                "",
                null);
        entities.take(act, new byte[32]);
    }

    private void listsHave(String login, String uscc) {
        Awaitility.await().untilAsserted(() -> assertThat(get(login, "/api/applications")
                        .must(200)
                        .body()
                        .path("items")
                        .toString())
                .contains(uscc));
    }
}
