package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The pages of guides: the navigator anyone may use, the versions anyone may compare, the drafts two officers work on. */
class GuidePagesTest extends CommandService {
    private static final String BAKERY = "/desk/guides/15";
    private static final String GROCER = "/desk/guides/11";
    private static final String NEW_RULE = "面包师须持健康证明";

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void open() {
        new Town(this).isSetUp();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void the_navigator_asks_in_both_languages_and_says_what_is_needed_and_why() throws Exception {
        assertThat(anyone("/industries/16/navigation"))
                .contains("您销售酒类吗？", "您卖什么", "您的场所")
                .doesNotContain("??");
        var found = anyone("/industries/16/navigation?go=1&a.alcohol=yes&a.tobacco=no");
        assertThat(found)
                .contains("您需要办理 2 个事项", "您销售酒类吗？是", "还有 2 个问题没有回答")
                .contains("/industries/16/application?matter=X-03\"");
        assertThat(anyone("/industries/16/navigation?go=1&a.alcohol=yes&lang=en"))
                .contains("Will you sell alcohol? Yes", "Apply for these")
                .doesNotContain("??");
    }

    @Test
    void what_the_navigator_found_is_chosen_in_the_form_that_begins() throws Exception {
        var start = "/industries/16/application";
        var shown = shown(as("lin", Roles.APPLICANT, MockMvcRequestBuilders.get(start + "?matter=X-03&matter=X-99")));
        assertThat(shown).contains("name=\"matter\" value=\"X-03\"").doesNotContain("value=\"X-99\"");
        var form = MockMvcRequestBuilders.post(start).param("key", "navigated").param("matter", "X-03", "X-01", "X-99");
        var begun = as("lin", Roles.APPLICANT, form.with(csrf()));
        var draft = String.valueOf(begun.getRedirectedUrl()).split("/", -1)[2];
        assertThat(get("lin", "/api/drafts/" + draft).must(200).body().path("optionalMatters"))
                .extracting(JsonNode::asString)
                .containsExactly("X-03");
    }

    @Test
    void every_industry_s_questions_can_be_read() throws Exception {
        for (var industry = 1; industry <= 31; industry++) {
            assertThat(anyone("/industries/" + industry + "/navigation?go=1"))
                    .as("industry %d", industry)
                    .doesNotContain("??");
        }
    }

    @Test
    void an_answer_nobody_asked_for_is_told_as_a_refusal() throws Exception {
        assertThat(as(null, null, MockMvcRequestBuilders.get("/industries/16/navigation?go=1&a.x=yes"))
                        .getStatus())
                .isEqualTo(422);
        var asked = post(null, "/api/industries/16/navigation", Map.of("answers", Map.of("alcohol", List.of("yes"))))
                .must(200)
                .body();
        assertThat(asked.path("needed")).hasSize(2);
        assertThat(post(null, "/api/industries/16/navigation", Map.of("answers", Map.of("x", List.of("yes"))))
                        .must(422)
                        .code())
                .isEqualTo("navigation-answer-unknown");
    }

    @Test
    void a_version_is_written_seen_returned_and_approved_on_the_pages() throws Exception {
        assertThat(page("amr", "/desk/guides")).contains("烘焙房/面包房").doesNotContain("??");
        var form = typed(BAKERY);
        form.put("promisedWorkingDays", "4");
        form.put("conditions.staff", form.get("conditions.staff") + "\r\n" + NEW_RULE);
        assertThat(press("amr", BAKERY + "/edit", form).getRedirectedUrl()).isEqualTo(BAKERY);
        assertThat(page("amr", BAKERY))
                .contains("起草中", "承诺办结（工作日）", NEW_RULE, "送审", ">新增<")
                .doesNotContain("??", ">删除<");
        assertThat(page("amr", "/desk/guides")).contains("起草中");

        press("amr", BAKERY + "/submission", Map.of());
        assertThat(page("amr", BAKERY)).contains("起草人不得审核自己的草案").doesNotContain("name=\"effectiveFrom\"");
        press("amr2", BAKERY + "/return", Map.of("reasons", "请说明依据"));
        assertThat(page("amr", BAKERY)).contains("已退回", "请说明依据").doesNotContain("/submission");

        form.put("promisedWorkingDays", "3");
        press("amr", BAKERY + "/edit", form);
        press("amr", BAKERY + "/submission", Map.of());
        assertThat(refused("amr2", BAKERY + "/approval", Map.of("effectiveFrom", "明天")))
                .contains("生效日期无法识别");
        assertThat(refused("amr", BAKERY + "/approval", Map.of("effectiveFrom", today())))
                .contains("经办人没有该项职权");
        assertThat(page("amr2", BAKERY + "?lang=en"))
                .contains("name=\"effectiveFrom\"")
                .doesNotContain("??");
        press("amr2", BAKERY + "/approval", Map.of("effectiveFrom", today()));
        assertThat(page("amr", BAKERY)).contains("没有正在起草的新版本");
        isPublished();
    }

    private void isPublished() throws Exception {
        assertThat(anyone("/industries/15/versions")).contains("现行").doesNotContain("??");
        var versions = get(null, "/api/industries/15/versions").must(200).body();
        var newest = versions.get(0).path("version").asInt();
        assertThat(anyone("/industries/15/versions/" + (newest - 1) + "/differences/" + newest))
                .contains(NEW_RULE, "承诺办结（工作日）")
                .doesNotContain("??");
        assertThat(anyone("/industries/15")).contains(NEW_RULE);
    }

    /** Whatever a guide says goes through the form and comes back as it was. */
    @Test
    void what_nobody_touched_is_no_new_version() throws Exception {
        var led = Pattern.compile("\"(/desk/guides/\\d+)\"")
                .matcher(page("amr", "/desk/guides"))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(led).hasSizeGreaterThan(5);
        for (var guide : led) {
            assertThat(body(press("amr", guide + "/edit", typed(guide))))
                    .as(guide)
                    .contains("与上一版本没有差别");
        }
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_stays_as_typed() throws Exception {
        var before = events();
        var form = typed(GROCER);
        form.put("steps", form.get("steps") + "\nonly a key");
        form.put("m.0.legalWorkingDays", "bald");
        form.put("questions", "- | 没有问题的选项 | 一 | one");
        var unreadable = press("amr", GROCER + "/edit", form);
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(body(unreadable))
                .contains("办理步骤：第", "导航问题：第 1 行无法识别", "法定期限（工作日）：请填写整数", "id=\"error-m.0.legalWorkingDays\"");
        assertThat(FormFields.of(body(unreadable)))
                .containsEntry("steps", form.get("steps"))
                .containsEntry("questions", form.get("questions"))
                .containsEntry("m.0.legalWorkingDays", "bald");

        form = typed(GROCER);
        form.put("promisedWorkingDays", "99");
        assertThat(body(press("amr", GROCER + "/edit", form))).contains("承诺期限不得长于法定期限", "value=\"99\"");
        form = typed(GROCER);
        form.put("m.0.ref", "");
        assertThat(body(press("amr", GROCER + "/edit", form))).contains("matters.ref 不能为空");
        assertThat(body(press("frb", GROCER + "/edit", typed(GROCER)))).contains("经办人不属于该部门");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_draft_is_discarded_with_reasons_and_the_form_reads_in_english() throws Exception {
        assertThat(page("amr", GROCER + "/edit?lang=en")).doesNotContain("??");
        assertThat(page("amr", "/desk/guides?lang=en")).doesNotContain("??");
        var form = typed(GROCER);
        form.put("unifiedValidityMonths", "48");
        press("amr", GROCER + "/edit", form);
        assertThat(FormFields.of(page("amr", GROCER + "/edit"))).containsEntry("unifiedValidityMonths", "48");
        assertThat(refused("amr", GROCER + "/discard", Map.of("reasons", " "))).contains("请填写内容");
        assertThat(press("amr", GROCER + "/discard", Map.of("reasons", "另行起草")).getRedirectedUrl())
                .isEqualTo(GROCER);
        assertThat(page("amr", GROCER)).contains("没有正在起草的新版本");
    }

    /** The form as the officer finds it. */
    private Map<String, String> typed(String guide) throws Exception {
        return FormFields.of(page("amr", guide + "/edit"));
    }

    private static String today() {
        return Town.today().toString();
    }

    private MockHttpServletResponse press(String officer, String path, Map<String, String> fields) throws Exception {
        return pressed(officer, path, fields).getResponse();
    }

    private MvcResult pressed(String officer, String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(request::param);
        return perform(officer, Roles.OFFICER, request);
    }

    /** What the page it leads back to tells. */
    private String refused(String officer, String path, Map<String, String> fields) throws Exception {
        return String.valueOf(pressed(officer, path, fields).getFlashMap().get("refused"));
    }

    private String page(String officer, String path) throws Exception {
        return shown(as(officer, Roles.OFFICER, MockMvcRequestBuilders.get(path).accept("text/html")));
    }

    private String anyone(String path) throws Exception {
        return shown(as(null, null, MockMvcRequestBuilders.get(path).accept("text/html")));
    }

    private MockHttpServletResponse as(
            @Nullable String login, @Nullable String role, MockHttpServletRequestBuilder request) throws Exception {
        return perform(login, role, request).getResponse();
    }

    private MvcResult perform(@Nullable String login, @Nullable String role, MockHttpServletRequestBuilder request)
            throws Exception {
        if (login != null) {
            request.with(oidcLogin()
                    .idToken(token -> token.subject(login))
                    .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
        }
        return browser.perform(request).andReturn();
    }

    private static String shown(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
