package org.onelicence.platform.security;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Two doors: tokens for programs, a session for people. Behind neither does anything open by itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, List<PathRules> services, ProblemEntryPoint no) throws Exception {
        return http.securityMatcher("/api/**", "/log/**")
                .csrf(AbstractHttpConfigurer::disable) // no cookie is believed here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(rules -> {
                    services.forEach(service -> service.api(rules));
                    rules.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(no)
                        .accessDeniedHandler(no)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(believedRoles())))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(no).accessDeniedHandler(no))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            List<PathRules> services,
            ClientRegistrationRepository clients,
            @Value("${onelicence.public-url}") String publicUrl,
            @Value("${onelicence.issuer-uri}") String issuer)
            throws Exception {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(clients);
        logout.setPostLogoutRedirectUri(publicUrl + "/");
        return http.authorizeHttpRequests(rules -> {
                    rules.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/openapi.json")
                            .permitAll()
                            .requestMatchers("/webjars/**", "/assets/**", "/favicon.ico", OurIssuer.LOGIN + "/*")
                            .permitAll()
                            .dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll(); // the answer to an error, never an address of its own
                    services.forEach(service -> service.pages(rules));
                    rules.anyRequest().denyAll();
                })
                .oauth2Login(login -> login.loginPage(OurIssuer.LOGIN_PAGE)
                        .authorizationEndpoint(ask -> ask.authorizationRequestResolver(new OurIssuer(clients))))
                .logout(out -> out.logoutSuccessHandler(logout))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(issuer))))
                .build();
    }

    /** Signing out is a form whose answer leads to the issuer: a browser follows only where form-action allows. */
    private static String policy(String issuer) {
        return CONTENT_SECURITY_POLICY + " " + URI.create(issuer).resolve("/");
    }

    private static JwtAuthenticationConverter believedRoles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter((Jwt token) -> TokenConfiguration.authorities(token));
        return converter;
    }
}
