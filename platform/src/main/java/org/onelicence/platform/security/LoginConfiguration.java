package org.onelicence.platform.security;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.util.function.SingletonSupplier;

/** How a person signs in to the pages: OpenID Connect, the session kept in the service, no token in the browser. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    static final String REGISTRATION = "onelicence";

    /** Learns the issuer's addresses at the first login, so that a service starts without it. */
    @Bean
    ClientRegistrationRepository clients(
            @Value("${onelicence.issuer-uri}") String issuer,
            @Value("${onelicence.client-id}") String clientId,
            @Value("${onelicence.client-secret}") String clientSecret,
            @Value("${onelicence.public-url}") String publicUrl) {
        var ours = SingletonSupplier.of(() -> ClientRegistrations.fromOidcIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .redirectUri(publicUrl + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .userInfoUri("") // the ID token says it all; a second question is a second way to fail
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build());
        return asked ->
                REGISTRATION.equals(asked) ? ours.get() : null; // not Iterable: that would be asked at the start
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(registration -> SignatureAlgorithm.ES256);
        return factory;
    }

    @Bean
    GrantedAuthoritiesMapper rolesOfTheIdToken() {
        return granted -> granted.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .map(OidcUserAuthority::getIdToken)
                .map(TokenConfiguration::authorities)
                .flatMap(Collection::stream)
                .map(GrantedAuthority.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
