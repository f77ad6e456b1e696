package org.onelicence.localstack.issuer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The one page a person sees here; small enough to need no template engine. */
@Controller
class LoginPage {
    private static final String WRONG =
            "<p role=\"alert\">账号或密码不对。<span lang=\"en\">Wrong account or password.</span></p>";

    private final String template = template();
    private final String accounts = Account.all().stream()
            .map(account -> "<option value=\"%s\">%s</option>"
                    .formatted(HtmlUtils.htmlEscape(account.login()), HtmlUtils.htmlEscape(account.name())))
            .collect(Collectors.joining());

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
        return template.replace("{message}", error == null ? "" : WRONG)
                .replace("{csrf-name}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{csrf-value}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{accounts}", accounts);
    }

    private static String template() {
        try {
            return new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("login.html is part of this program", e);
        }
    }
}
