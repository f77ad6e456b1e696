package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages as a person uses them; the browser itself is the journeys' business. */
class PagesTest extends SupervisionTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void every_list_can_be_opened_in_both_languages_even_when_it_is_empty() throws Exception {
        for (var path : List.of("/", "/notifications", "/feedbacks", "/trackings", "/draw-plans", "/assessments")) {
            assertThat(page("supervisor", path).getStatus()).as(path).isEqualTo(200);
            assertThat(text(page("auditor", path + "?lang=en"))).as(path).doesNotContain("??");
        }
        assertThat(text(page("supervisor", "/notifications?q=nobody"))).contains("没有匹配的记录");
    }

    @Test
    void pages_in_english_name_departments_and_industries_in_english() throws Exception {
        City.catalogue();
        eventually("supervisor", "/api/notifications", one -> officers() >= 9);
        assertThat(text(page("supervisor", "/draw-plans?lang=en"))).contains("PD-AMR Department PD-AMR");
        assertThat(text(page("supervisor", "/draw-plans?lang=zh-CN"))).contains("PD-AMR 浦东");
    }

    @Test
    void strangers_are_asked_to_sign_in_and_applicants_are_turned_away() throws Exception {
        assertThat(browser.perform(MockMvcRequestBuilders.get("/").accept("text/html"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("applicant", "/").getStatus()).isEqualTo(403);
        var publicPage = browser.perform(MockMvcRequestBuilders.get("/publicity"))
                .andReturn()
                .getResponse();
        assertThat(publicPage.getStatus()).isEqualTo(200);
    }

    @Test
    void a_department_claims_from_the_pool_on_the_page() throws Exception {
        var uscc = "91310115MA1K4XYZ20";
        City.catalogue();
        City.tell(City.registration(uscc, "上海页面有限公司", List.of()));
        var listed = eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        var path = "/notifications/" + listed.at("/items/0/notificationId").asString();
        assertThat(text(page("supervisor", path))).contains("上海页面有限公司", "登记信息未写明意向行业");

        eventually("supervisor", "/api/notifications", one -> officers() >= 9);
        assertThat(text(page("officer", path))).contains("/claims", "PD-AMR").doesNotContain("PD-FRB");
        assertThat(text(page("supervisor", path))).doesNotContain("/claims");
        var claim = MockMvcRequestBuilders.post(path + "/claims").param("departmentCode", "PD-AMR");
        assertThat(as("officer", claim).getStatus())
                .as("without its CSRF token")
                .isEqualTo(403);
        assertThat(as("officer", claim.with(csrf())).getRedirectedUrl()).isEqualTo(path);
        assertThat(text(page("supervisor", path))).contains("已认领");
        assertThat(as("officer", claim.with(csrf())).getStatus()).isEqualTo(409);
    }

    @Test
    void a_plan_is_published_on_the_page_and_what_is_missing_is_said() throws Exception {
        var empty = MockMvcRequestBuilders.post("/draw-plans").with(csrf()).param("name", "");
        var refused = as("supervisor", empty.accept("text/html"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("fields-invalid", "checkFrom");
        var plan = MockMvcRequestBuilders.post("/draw-plans")
                .with(csrf())
                .param("name", "页面计划")
                .param("objects", "2")
                .param("industries", "31")
                .param("checkFrom", Fixed.TODAY.toString())
                .param("checkUntil", Fixed.TODAY.plusDays(10).toString());
        var made = as("supervisor", plan).getRedirectedUrl();
        assertThat(text(page("supervisor", String.valueOf(made)))).contains("页面计划", "封存名录并抽取");
        var draw = MockMvcRequestBuilders.post(made + "/draws").with(csrf()).accept("text/html");
        assertThat(text(as("supervisor", draw))).contains("没有符合条件的检查对象");
    }

    @Test
    void what_does_not_exist_is_said_so() throws Exception {
        for (var path : List.of("/notifications/", "/trackings/", "/draw-plans/", "/publicity/")) {
            assertThat(page("supervisor", path + UUID.randomUUID()).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(page("supervisor", "/assessments/nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void what_nobody_can_type_finds_nothing() {
        for (var list : List.of("publicity", "assessments", "feedbacks", "trackings", "notifications")) {
            assertThat(get("supervisor", "/api/" + list + "?q=%00").statusCode())
                    .as(list)
                    .isEqualTo(200);
        }
    }

    private long officers() {
        return db.sql("select count(*) from officer").query(Long.class).single();
    }

    private MockHttpServletResponse page(String role, String path) throws Exception {
        return as(role, MockMvcRequestBuilders.get(URI.create(path)).accept("text/html"));
    }

    private MockHttpServletResponse as(String role, MockHttpServletRequestBuilder request) throws Exception {
        var login = oidcLogin()
                .idToken(token -> token.subject(role)
                        .claim("name", role)
                        .claim("officer_number", role.equals("officer") ? "PD-AMR-001" : ""))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return browser.perform(request.with(login)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
