package org.onelicence.supervision.config;

import static org.onelicence.platform.security.Roles.ADMINISTRATOR;
import static org.onelicence.platform.security.Roles.AUDITOR;
import static org.onelicence.platform.security.Roles.OFFICER;
import static org.onelicence.platform.security.Roles.SUPERVISOR;

import java.util.List;
import java.util.stream.Stream;
import org.onelicence.platform.page.NavigationItem;
import org.onelicence.platform.page.NavigationItems;
import org.onelicence.platform.security.PathRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * Who may enter: the public reads what is made public; supervisors, officers and auditors read the rest. Each door for
 * acting is named, and what is not named stays shut. For whom an officer acts, the aggregates ask (ADR-0017).
 */
@Component
class SupervisionPaths implements PathRules, NavigationItems {

    private static final String[] BY_OFFICERS_AND_SUPERVISORS = {
        "/notifications/*/*", "/trackings/*/visits", "/draw-plans", "/draw-plans/*/*", "/publicity/*/*"
    };
    private static final String[] BY_SUPERVISORS = {"/assessments/*"};

    @Override
    public void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET, "/api/publicity", "/api/publicity/*")
                .permitAll()
                .requestMatchers("/log/**") // tiles and checkpoints are for everybody; bundles ask for the auditor
                .permitAll()
                .requestMatchers("/api/parked-messages/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAnyRole(SUPERVISOR, OFFICER, AUDITOR)
                .requestMatchers(HttpMethod.POST, below("/api", BY_SUPERVISORS))
                .hasRole(SUPERVISOR)
                .requestMatchers(HttpMethod.POST, below("/api", BY_OFFICERS_AND_SUPERVISORS))
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
                .requestMatchers(HttpMethod.POST, BY_SUPERVISORS)
                .hasRole(SUPERVISOR)
                .requestMatchers(HttpMethod.POST, BY_OFFICERS_AND_SUPERVISORS)
                .hasAnyRole(SUPERVISOR, OFFICER);
    }

    private static String[] below(String root, String... paths) {
        return Stream.of(paths).map(path -> root + path).toArray(String[]::new);
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
