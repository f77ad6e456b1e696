package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of instant rules, commitments and certificates, as an officer and an applicant use them. */
class ShortCutPagesTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String BOOKS = "X-13";
    private static final String RULES = "/desk/instant-rules/PD-CST/" + BOOKS;
    private static final String TABLE = """
            code,input,comparison,operands,textZh,textEn,legalBasis
            area,form.businessArea,at-least,5000,经营面积符合要求,The premises are large enough,出版管理条例 第三十五条
            """;

    private final Town town = new Town(this);

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void open() {
        town.isSetUp();
        appoint("PD-CST-001", "cst");
        appoint("PD-CST-902", "hc");
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void every_list_can_be_opened_in_both_languages_even_when_it_is_empty() throws Exception {
        for (var path : List.of("/desk/instant-rules", "/desk/commitments", "/desk/certificates", RULES)) {
            assertThat(text(page("tmb", Roles.OFFICER, path))).as(path).doesNotContain("??");
            assertThat(text(page("cst", Roles.OFFICER, path + "?lang=en")))
                    .as(path)
                    .doesNotContain("??");
        }
    }

    @Test
    void rules_are_typed_tried_published_and_retired_and_a_review_shows_what_failed() throws Exception {
        var unreadable = press("cst", RULES + "/versions", Map.of("rules", "code\nx", "reason", "起草"));
        assertThat(unreadable.getRedirectedUrl()).isEqualTo(RULES);
        assertThat(press("cst", RULES + "/versions", Map.of("rules", TABLE, "reason", "首次起草"))
                        .getRedirectedUrl())
                .isEqualTo(RULES);
        assertThat(text(page("cst", Roles.OFFICER, RULES))).contains("经营面积符合要求", "没有另一张有效", "草案");
        var versions = get("cst", "/api/instant-rules/PD-CST/" + BOOKS)
                .must(200)
                .body()
                .path("versions");
        var version = RULES + "/versions/" + versions.size();
        var trial = String.valueOf(press("cst", version + "/trials", Map.of()).getRedirectedUrl());
        await().atMost(SOON).untilAsserted(() -> assertThat(text(page("cst", Roles.OFFICER, trial)))
                .contains("共试算"));
        press(
                "hc",
                version + "/publication",
                Map.of("effectiveFrom", Town.today().toString()));
        assertThat(text(page("cst", Roles.OFFICER, RULES))).contains("已发布");
        var id = accepted();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(text(page("cst", Roles.OFFICER, "/desk/reviews/" + id + "/" + BOOKS)))
                        .contains("转由经办人办理", "不满足", "结果一致"));
        press("cst", version + "/retirement", Map.of("reason", "试验结束"));
        assertThat(text(page("cst", Roles.OFFICER, RULES + "?lang=en"))).contains("Retired");
    }

    @Test
    void an_applicant_signs_and_sees_until_when_it_is_checked() throws Exception {
        var id = town.received();
        var promise = "/applications/" + id + "/matters/" + Town.FIRE + "/commitment";
        assertThat(text(page("chen", Roles.APPLICANT, "/applications/" + id))).contains(promise);
        var shown = text(page("chen", Roles.APPLICANT, promise));
        assertThat(shown).contains("消防设施、器材完好有效", "签署承诺");
        assertThat(text(page("chen", Roles.APPLICANT, promise.replace(Town.FIRE, Town.FOOD))))
                .contains("直接关系人身健康");
        var terms = get("chen", "/api" + promise).must(200).body();
        var signature = MockMvcRequestBuilders.post(promise)
                .param("elements", "premises", "equipment", "staff", "management-rules")
                .param("textVersion", terms.path("textVersion").asString())
                .param("textSha256", terms.path("textSha256").asString());
        assertThat(as("chen", Roles.APPLICANT, signature.with(csrf())).getRedirectedUrl())
                .isEqualTo(promise);
        press("frb", "/desk/reviews/" + id + "/" + Town.FIRE + "/grant-on-commitment", Map.of());
        await().atMost(SOON).untilAsserted(() -> assertThat(text(page("chen", Roles.APPLICANT, promise)))
                .contains("待核查", "审批部门将于"));
        var commitment = "/desk/commitments/" + terms(id, promise);
        assertThat(text(page("frb", Roles.OFFICER, commitment))).contains("核查承诺", "kept.premises");
        assertThat(text(page("frb", Roles.OFFICER, "/desk/commitments"))).contains(commitment);
        var kept = Map.of(
                "kept.premises",
                "true",
                "findings.premises",
                "符合",
                "kept.equipment",
                "true",
                "findings.equipment",
                "符合",
                "kept.staff",
                "true",
                "findings.staff",
                "符合",
                "kept.management-rules",
                "true",
                "findings.management-rules",
                "符合");
        press("frb", commitment + "/verification", kept);
        assertThat(text(page("frb", Roles.OFFICER, commitment + "?lang=en"))).contains("as promised", "kept");
    }

    @Test
    void an_applicant_links_a_certificate() throws Exception {
        var id = town.received();
        var page = "/applications/" + id + "/matters/" + Town.ALCOHOL + "/certification";
        assertThat(text(page("chen", Roles.APPLICANT, "/applications/" + id))).contains(page);
        assertThat(text(page("chen", Roles.APPLICANT, page))).contains("酒类存放场所检测报告");
        var certificate = MockMvcRequestBuilders.post(page)
                .param("issuer", "某认证有限公司")
                .param("number", "HY-1")
                .param("scope", "酒类存放")
                .param("validFrom", Town.today().minusDays(1).toString())
                .param("validTo", Town.today().plusYears(1).toString())
                .param("sha256", "a".repeat(64));
        as("chen", Roles.APPLICANT, certificate.with(csrf()));
        assertThat(text(page("chen", Roles.APPLICANT, page))).contains("已关联证书 HY-1");
        assertThat(text(page("amr", Roles.OFFICER, "/desk/certificates"))).contains("HY-1");
    }

    private String terms(String id, String promise) {
        assertThat(promise).contains(id);
        return get("chen", "/api" + promise)
                .must(200)
                .body()
                .path("commitmentId")
                .asString("");
    }

    private String accepted() {
        var submission = town.submission();
        submission.put("optionalMatters", List.of(BOOKS));
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString("");
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        town.accept("cst", id, BOOKS);
        return id;
    }

    private void appoint(String number, String subject) {
        var appointment = Map.of(
                "officerNumber", number, "subject", subject, "capacities", List.of("decide"), "from", "2026-01-01");
        post("ops", "/api/authority/departments/PD-CST/officers", appointment);
    }

    private MockHttpServletResponse press(String officer, String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(request::param);
        return as(officer, Roles.OFFICER, request);
    }

    private MockHttpServletResponse page(String login, String role, String path) throws Exception {
        return as(login, role, MockMvcRequestBuilders.get(path).accept("text/html"));
    }

    private MockHttpServletResponse as(String login, String role, MockHttpServletRequestBuilder request)
            throws Exception {
        var person = oidcLogin()
                .idToken(token -> token.subject(login))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return browser.perform(request.with(person)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
