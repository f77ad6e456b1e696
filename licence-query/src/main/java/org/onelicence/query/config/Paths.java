package org.onelicence.query.config;

import org.onelicence.platform.security.PathRules;
import org.onelicence.platform.security.Roles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** The register is public to read, whole to auditors; what could not be read from Kafka is the administrator's. */
@Component
class Paths implements PathRules {

    @Override
    public void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers("/api/parked-messages/**").hasRole(Roles.ADMINISTRATOR);
        rules.requestMatchers(HttpMethod.GET, "/api/audit/**").hasRole(Roles.AUDITOR);
        rules.requestMatchers(HttpMethod.GET, "/api/licences/**", "/api/verifications/**", "/api/annual-reports/**")
                .permitAll();
    }

    @Override
    public void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers("/ops/**").hasRole(Roles.ADMINISTRATOR);
        for (var read : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            rules.requestMatchers(read, "/", "/licences/**", "/v/**", "/disclosure/**")
                    .permitAll();
        }
    }
}
