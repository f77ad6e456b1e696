package org.onelicence.command.desk.web;

import static org.onelicence.platform.security.Roles.APPLICANT;
import static org.onelicence.platform.security.Roles.OFFICER;

import org.onelicence.platform.security.PathRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Guides and the authority register are everyone's; what is applied for, held or decided asks for a login. */
@Component
class PagePaths implements PathRules {
    @Override
    public void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        // the API's paths have their own rules
    }

    @Override
    public void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/industries",
                        "/industries/*",
                        "/industries/*/navigation",
                        "/industries/*/versions/**",
                        "/authority",
                        "/authority/*",
                        "/licences/*/standing")
                .permitAll()
                .requestMatchers(
                        "/industries/*/application", "/drafts/**", "/applications", "/licences", "/licences/**")
                .hasRole(APPLICANT)
                .requestMatchers(HttpMethod.GET, "/applications/*", "/applications/*/materials/*")
                .hasAnyRole(APPLICANT, OFFICER)
                .requestMatchers("/applications/**")
                .hasRole(APPLICANT)
                .requestMatchers("/desk", "/desk/**")
                .hasRole(OFFICER);
    }
}
