package org.onelicence.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which access tokens are believed: our issuer's, for us, of the right type, signed with an algorithm we chose. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final String AUDIENCE = "onelicence";
    private static final Duration SKEW = Duration.ofSeconds(30);

    /** Asks the issuer for its keys at the first token, so that a service starts without it. */
    @Bean
    JwtDecoder accessTokens(@Value("${onelicence.issuer-uri}") String issuer) {
        return new SupplierJwtDecoder(() -> decoder(issuer));
    }

    private static JwtDecoder decoder(String issuer) {
        var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(pinned -> pinned.addAll(Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.PS256)))
                .validateType(false)
                .build();
        Predicate<List<String>> isForUs = audience -> audience != null && audience.contains(AUDIENCE);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("at+jwt"), // an ID token is no access token (RFC 9068)
                new JwtIssuerValidator(issuer),
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<>(JwtClaimNames.AUD, isForUs)));
        return decoder;
    }

    static Set<GrantedAuthority> authorities(ClaimAccessor claims) {
        var roles = claims.getClaimAsStringList("roles");
        return roles == null
                ? Set.of()
                : roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
