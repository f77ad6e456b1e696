package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The pages of guides: the navigator anyone may use, the versions anyone may compare. */
class GuidePagesTest extends CommandService {

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
        assertThat(shown(as(MockMvcRequestBuilders.get(start + "?matter=X-03&matter=X-99")
                        .with(lin()))))
                .contains("name=\"matter\" value=\"X-03\"")
                .doesNotContain("value=\"X-99\"");
        var begun = as(MockMvcRequestBuilders.post(start)
                .param("key", "navigated")
                .param("matter", "X-03", "X-01", "X-99")
                .with(lin())
                .with(csrf()));
        var draft = String.valueOf(begun.getRedirectedUrl()).split("/", -1)[2];
        assertThat(get("lin", "/api/drafts/" + draft).must(200).body().path("optionalMatters"))
                .extracting(JsonNode::asString)
                .containsExactly("X-03");
    }

    private static RequestPostProcessor lin() {
        return oidcLogin()
                .idToken(token -> token.subject("lin"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + Roles.APPLICANT));
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
        assertThat(as(MockMvcRequestBuilders.get("/industries/16/navigation?go=1&a.x=yes"))
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
    void anyone_may_read_which_versions_there_are_and_what_changed() throws Exception {
        assertThat(anyone("/industries/15/versions")).contains("现行").doesNotContain("??");
        assertThat(anyone("/industries/15/versions/1/differences/1")).contains("两个版本没有差别");
        assertThat(anyone("/industries/15/versions?lang=en")).doesNotContain("??");
    }

    private String anyone(String path) throws Exception {
        return shown(as(MockMvcRequestBuilders.get(path).accept("text/html")));
    }

    private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
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
