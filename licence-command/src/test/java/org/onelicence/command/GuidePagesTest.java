package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** The pages of guides: the navigator anyone may use, the versions anyone may compare, the drafts two officers work on. */
class GuidePagesTest extends CommandService {
    private static final String BAKERY = "/desk/guides/15";
    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"[^>]*>");
    private static final Pattern LINES = Pattern.compile("<textarea[^>]*? name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
    private static final Pattern CHOICE =
            Pattern.compile("<select[^>]*? name=\"([^\"]+)\"[^>]*>[\\s\\S]*?value=\"([^\"]+)\" selected");

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
    void a_version_is_written_seen_and_approved_on_the_pages() throws Exception {
        assertThat(page("amr", "/desk/guides")).contains("烘焙房/面包房");
        var form = typed(page("amr", BAKERY + "/edit"));
        assertThat(page("amr", BAKERY + "/edit?lang=en")).doesNotContain("??");

        form.put("steps", "submit");
        var unreadable = press("amr", BAKERY + "/edit", form);
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(body(unreadable)).contains("第 1 行无法识别");

        form = typed(page("amr", BAKERY + "/edit"));
        form.put("promisedWorkingDays", "99");
        assertThat(body(press("amr", BAKERY + "/edit", form))).contains("承诺期限不得长于法定期限");
        form.put("promisedWorkingDays", "4");
        form.put("conditions.staff", form.get("conditions.staff") + "\n面包师须持健康证明");
        assertThat(press("amr", BAKERY + "/edit", form).getRedirectedUrl()).isEqualTo(BAKERY);

        assertThat(page("amr", BAKERY))
                .contains("起草中", "承诺办结（工作日）", "面包师须持健康证明", "送审")
                .doesNotContain("??");
        assertThat(page("amr", BAKERY)).contains(">新增<").doesNotContain(">删除<");
        press("amr", BAKERY + "/submission", Map.of());
        assertThat(page("amr", BAKERY)).contains("起草人不得审核自己的草案").doesNotContain("name=\"effectiveFrom\"");
        assertThat(page("amr2", BAKERY)).contains("name=\"effectiveFrom\"");
        press("amr2", BAKERY + "/approval", Map.of("effectiveFrom", Town.today().toString()));

        assertThat(anyone("/industries/15/versions")).contains("现行").doesNotContain("??");
        var newest = get(null, "/api/industries/15/versions")
                .must(200)
                .body()
                .get(0)
                .path("version")
                .asInt();
        assertThat(anyone("/industries/15/versions/" + (newest - 1) + "/differences/" + newest))
                .contains("面包师须持健康证明", "承诺办结（工作日）")
                .doesNotContain("??");
    }

    /** What a browser would send back untouched. */
    private static Map<String, String> typed(String page) {
        var fields = new HashMap<String, String>();
        for (var pattern : List.of(FIELD, LINES, CHOICE)) {
            var found = pattern.matcher(page);
            while (found.find()) {
                if (!found.group(1).endsWith("remove") && !found.group(1).equals("_csrf")) {
                    fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
                }
            }
        }
        return fields;
    }

    private MockHttpServletResponse press(String officer, String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(request::param);
        return as(officer, Roles.OFFICER, request);
    }

    private String page(String officer, String path) throws Exception {
        return shown(as(officer, Roles.OFFICER, MockMvcRequestBuilders.get(path).accept("text/html")));
    }

    private String anyone(String path) throws Exception {
        return shown(as(null, null, MockMvcRequestBuilders.get(path).accept("text/html")));
    }

    private MockHttpServletResponse as(
            @Nullable String login, @Nullable String role, MockHttpServletRequestBuilder request) throws Exception {
        if (login != null) {
            request.with(oidcLogin()
                    .idToken(token -> token.subject(login))
                    .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static String shown(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
