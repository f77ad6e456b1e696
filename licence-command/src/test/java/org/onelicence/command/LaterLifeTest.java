package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The later life of a licence through the doors that people use: the API, the desk and the holder's page. */
class LaterLifeTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Town town = new Town(this);

    @Autowired
    private TurnedClock clock;

    private final MockMvc pages;

    LaterLifeTest(@Autowired WebApplicationContext service) {
        this.pages = webAppContextSetup(service).build();
    }

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @AfterEach
    void back() {
        clock.today();
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_permit_is_revoked_after_its_holder_could_be_heard_and_lives_again_when_the_decision_falls() {
        var licence = licence();
        var food = licence + "/components/" + Town.FOOD;
        var before = events();
        assertThat(post("amr", food + "/penalty-revocations", Map.of("grounds", "情节严重"))
                        .must(409)
                        .code())
                .isEqualTo("hearing-not-noticed");
        assertThat(events()).isEqualTo(before);
        post("amr", food + "/hearing/notices", Map.of("intended", "revocation", "grounds", "拟吊销的事实"))
                .must(204);
        assertThat(get(null, licence).text()).doesNotContain("拟吊销的事实");
        post("amr", food + "/hearing/answer", Map.of("asked", false)).must(403);
        post("chen", food + "/hearing/answer", Map.of("asked", false)).must(204);
        post("amr", food + "/penalty-revocations", Map.of("grounds", "情节严重")).must(204);
        assertThat(one(licence).path("standing").asString("")).isEqualTo("terminated");
        var fallen = Map.of(
                "decisionNumber", latestDecision(licence),
                "kind", "court",
                "body", "上海市浦东新区人民法院",
                "documentNumber", "（2026）沪0115行初1号",
                "grounds", "事实不清");
        post("amr", food + "/set-asides", fallen).must(204);
        assertThat(one(licence).path("standing").asString("")).isEqualTo("valid");
        assertThat(post("amr", food + "/set-asides", fallen).must(409).code()).isEqualTo("set-aside-not-latest");
    }

    @Test
    void a_wrong_name_is_put_right_by_two_officers_and_a_representatives_name_is_never_told() {
        var licence = licence();
        var correction = Map.of("field", "holder-name", "value", "上海云涧咖啡有限公司", "reason", "笔误");
        post("amr", licence + "/corrections", correction).must(204);
        assertThat(post("amr", licence + "/corrections/approval", Map.of())
                        .must(403)
                        .code())
                .isEqualTo("second-officer-needed");
        post("amr2", licence + "/corrections/approval", Map.of()).must(204);
        assertThat(one(licence).path("holderName").asString("")).isEqualTo("上海云涧咖啡有限公司");
        post("amr", licence + "/representative-changes", Map.of("name", "欧阳震华", "reason", "变更登记"))
                .must(204);
        var told = db.sql("select convert_from(payload, 'UTF8') from log_entry where aggregate_id = ?")
                .param(licence.substring(licence.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
        assertThat(told).noneMatch(event -> event.contains("欧阳震华")).anyMatch(event -> event.contains("sealed"));
        assertThat(get(null, licence).text()).doesNotContain("欧阳震华");
    }

    @Test
    void bad_input_changes_nothing() {
        var licence = licence();
        var food = licence + "/components/" + Town.FOOD;
        var before = events();
        post("amr", licence + "/corrections", Map.of("field", "uscc", "value", "x", "reason", "y"))
                .must(400);
        post("amr", licence + "/scope-changes", Map.of("businessScope", "长".repeat(10_000), "reason", "y"))
                .must(400);
        post("amr", food + "/set-asides", Map.of("grounds", "x")).must(400);
        post("amr", licence + "/predecessors", Map.of("licenceId", "nobody", "kind", "merger", "reason", "y"))
                .must(400);
        post("frb", food + "/changes", Map.of("scope", "热食类食品制售", "grounds", "y"))
                .must(403);
        post("chen", licence + "/reissues", Map.of("cause", "lost", "reason", "y"))
                .must(403);
        post("amr", licence + "/extension-requests", Map.of()).must(403);
        assertThat(post("chen", licence + "/extension-requests", Map.of())
                        .must(422)
                        .code())
                .isEqualTo("extension-too-early");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_holder_is_reminded_and_silence_extends_what_was_asked_for_in_time() {
        var licence = licence();
        var lastDay = LocalDate.parse(one(licence).path("validTo").asString(""));
        clock.on(lastDay.minusDays(45));
        await().atMost(SOON).until(() -> has(licence, "licence.expiry-told"));
        post("chen", licence + "/extension-requests", Map.of()).must(204);
        clock.on(lastDay.plusDays(1));
        await().atMost(SOON).until(() -> has(licence, "licence.extension-deemed-granted"));
        assertThat(one(licence).path("standing").asString("")).isEqualTo("valid");
        assertThat(LocalDate.parse(one(licence).path("validTo").asString(""))).isAfter(lastDay.plusYears(4));
    }

    @Test
    void the_desk_and_the_holders_page_offer_what_the_law_allows_now() throws Exception {
        var licence = licence();
        var id = licence.substring(licence.lastIndexOf('/') + 1);
        var desk = "/desk/licences/" + id;
        assertThat(page("amr", "officer", MockMvcRequestBuilders.get(desk)))
                .contains("告知听证权利", "区内变更场所", "提出更正", "name=\"granted-X-01\"")
                .doesNotContain("执行复议决定或者判决", "批准更正", "??");
        assertThat(page("amr", "officer", MockMvcRequestBuilders.get(desk + "?lang=en")))
                .contains("Move within the district")
                .doesNotContain("??");
        var notice = MockMvcRequestBuilders.post(desk + "/components/" + Town.FOOD + "/hearing-notices");
        page("amr", "officer", notice.param("intended", "revocation").param("grounds", "拟吊销的事实"));
        assertThat(page("chen", "applicant", MockMvcRequestBuilders.get("/licences/" + id)))
                .contains("拟吊销的事实", "要求听证", "放弃听证", "可以申请延续")
                .doesNotContain("??");
        page(
                "chen",
                "applicant",
                MockMvcRequestBuilders.post("/licences/" + id + "/components/X-01/hearing")
                        .param("asked", "true"));
        assertThat(page("amr", "officer", MockMvcRequestBuilders.get(desk))).contains("已要求听证", "记录听证");
        var before = events();
        page(
                "amr",
                "officer",
                MockMvcRequestBuilders.post(desk + "/departures")
                        .param("district", "黄浦区")
                        .param("address", "淮海路1号")
                        .param("reason", "迁出"));
        assertThat(events()).as("not confirmed").isEqualTo(before);
    }

    private String page(String subject, String role, MockHttpServletRequestBuilder request) throws Exception {
        var token =
                Jwt.withTokenValue("t").header("alg", "none").subject(subject).build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList("ROLE_" + role), subject));
        return pages.perform(request.accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String licence() {
        var application = town.licensed();
        var path = "/api/licences/"
                + get("chen", "/api/applications/" + application)
                        .body()
                        .path("licenceId")
                        .asString("");
        await().atMost(SOON).until(() -> get(null, path).status() == 200);
        return path;
    }

    private JsonNode one(String licence) {
        return get(null, licence).must(200).body();
    }

    private String latestDecision(String licence) {
        for (var component : one(licence).path("components")) {
            if (component.path("matterRef").asString("").equals(Town.FOOD)) {
                return component.path("latestDecisionNumber").asString("");
            }
        }
        throw new AssertionError("No such component");
    }

    private boolean has(String licence, String type) {
        return db.sql("select exists (select from log_entry where aggregate_id = :id and type = :type)")
                .param("id", licence.substring(licence.lastIndexOf('/') + 1))
                .param("type", type)
                .query(Boolean.class)
                .single();
    }
}
