package org.onelicence.localstack.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says: who somebody is, under which number, and which kinds of part they play; never what they may do. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final String AUDIENCE = "onelicence";

    @Bean
    AuthorizationServerSettings addresses(IssuerSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.uri()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(IssuerSettings settings) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.data())));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Map<String, Account> accounts) {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                token.getJwsHeader().type("at+jwt"); // RFC 9068: an ID token must never pass for one
                token.getClaims().audience(List.of(AUDIENCE));
            }
            var person = token.getPrincipal();
            var account = person == null ? null : accounts.get(person.getName());
            if (account != null) {
                token.getClaims().claim("roles", List.of(account.role())).claim("name", account.name());
                if (account.officerNumber() != null) {
                    token.getClaims().claim("officer_number", account.officerNumber());
                }
            }
        };
    }
}
