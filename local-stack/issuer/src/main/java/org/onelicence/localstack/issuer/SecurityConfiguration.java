package org.onelicence.localstack.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The protocol's endpoints, and the login page in front of them. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IssuerSettings settings) throws Exception {
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers("/actuator/health", "/login", "/login.css", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .requestCache(cache -> cache.requestCache(onlyTheProtocol()))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl(settings.clients().get(0).url().toString()))
                .build();
    }

    /** After the login a person goes on with the authorization, never to an icon the browser asked for meanwhile. */
    private static HttpSessionRequestCache onlyTheProtocol() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getRequestURI().equals("/oauth2/authorize"));
        return cache;
    }
}
