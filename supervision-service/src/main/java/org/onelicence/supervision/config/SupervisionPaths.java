package org.onelicence.supervision.config;

import static org.onelicence.platform.security.Roles.ADMINISTRATOR;
import static org.onelicence.platform.security.Roles.AUDITOR;
import static org.onelicence.platform.security.Roles.OFFICER;
import static org.onelicence.platform.security.Roles.SUPERVISOR;

import java.util.List;
import org.onelicence.platform.page.NavigationItem;
import org.onelicence.platform.page.NavigationItems;
import org.onelicence.platform.security.PathRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * Who may enter: the public reads what is made public; supervisors, officers and auditors read the rest; supervisors
 * and officers act. Which department an officer belongs to is not known here (README, limits).
 */
@Component
class SupervisionPaths implements PathRules, NavigationItems {

    @Override
    public void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET, "/api/publicity", "/api/publicity/*")
                .permitAll()
                .requestMatchers("/api/parked-messages/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAnyRole(SUPERVISOR, OFFICER, AUDITOR)
                .requestMatchers("/api/**")
                .hasAnyRole(SUPERVISOR, OFFICER);
    }

    @Override
    public void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET, "/publicity", "/publicity/*")
                .permitAll()
                .requestMatchers("/ops/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.GET, "/**")
                .hasAnyRole(SUPERVISOR, OFFICER, AUDITOR)
                .requestMatchers(HttpMethod.POST, "/**")
                .hasAnyRole(SUPERVISOR, OFFICER);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                new NavigationItem("nav.board", "/", SUPERVISOR),
                new NavigationItem("nav.board", "/", OFFICER),
                new NavigationItem("nav.board", "/", AUDITOR),
                new NavigationItem("nav.publicity", "/publicity", null),
                new NavigationItem("platform.parked", "/ops/parked", ADMINISTRATOR));
    }
}
