package org.onelicence.command.config;

import static org.onelicence.platform.security.Roles.ADMINISTRATOR;
import static org.onelicence.platform.security.Roles.APPLICANT;
import static org.onelicence.platform.security.Roles.OFFICER;

import org.onelicence.platform.security.PathRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Which sort of token may knock at which door. What its bearer may then decide, the authority register says. */
@Component
class ApiPaths implements PathRules {

    private static final String MATTERS = "/api/applications/*/matters/*";

    @Override
    public void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(
                        HttpMethod.GET,
                        "/api/industries",
                        "/api/industries/*",
                        "/api/licences/*",
                        "/api/licences/*/standing")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/industries/*/versions/**", "/api/industries/*/navigation")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/industries/*/navigation")
                .permitAll() // a question, not a command: it changes nothing
                .requestMatchers("/api/industries/*/draft/**")
                .hasRole(OFFICER)
                .requestMatchers("/log/**") // tiles and checkpoints are for everybody; bundles ask for the auditor
                .permitAll()
                .requestMatchers("/api/desk/tasks")
                .hasRole(OFFICER)
                .requestMatchers(HttpMethod.GET, "/api/authority/**")
                .authenticated()
                .requestMatchers(
                        "/api/catalogue/**", "/api/authority/**", "/api/parked-messages/**", "/api/rebuilds/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.GET, "/api/commitments/*")
                .hasAnyRole(APPLICANT, OFFICER)
                .requestMatchers("/api/commitments", "/api/commitments/**", "/api/certificates")
                .hasRole(OFFICER)
                .requestMatchers(
                        HttpMethod.GET, "/api/applications/*", MATTERS + "/instant-decision", MATTERS + "/commitment")
                .hasAnyRole(APPLICANT, OFFICER)
                .requestMatchers(HttpMethod.GET, "/api/applications/*/materials/*")
                .hasAnyRole(APPLICANT, OFFICER)
                .requestMatchers("/api/drafts", "/api/drafts/**")
                .hasRole(APPLICANT)
                .requestMatchers(
                        HttpMethod.POST,
                        MATTERS + "/supplements",
                        MATTERS + "/commitment",
                        MATTERS + "/certification",
                        MATTERS + "/abandonment",
                        "/api/applications/*/withdrawal")
                .hasRole(APPLICANT)
                .requestMatchers(HttpMethod.POST, MATTERS + "/**", "/api/applications/*/receipt")
                .hasRole(OFFICER)
                .requestMatchers("/api/applications", "/api/licences", "/api/licences/*/annual-reports/**")
                .hasRole(APPLICANT)
                .requestMatchers(
                        HttpMethod.POST,
                        "/api/licences/*/extension-requests",
                        "/api/licences/*/components/*/hearing/answer")
                .hasRole(APPLICANT)
                .requestMatchers("/api/desk", "/api/licences/**", "/api/instant-rules/**", "/api/instant-trials/*")
                .hasRole(OFFICER);
    }

    /** Pages have their own rules beside them. */
    @Override
    public void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers("/ops/**").hasRole(ADMINISTRATOR);
    }
}
