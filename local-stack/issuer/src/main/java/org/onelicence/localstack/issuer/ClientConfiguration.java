package org.onelicence.localstack.issuer;

import java.time.Duration;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the three services on behalf of browsers, and scripts on behalf of themselves. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
    static final String SCRIPTS = "onelicence-cli";

    /** RFC 8252, 7.3: the port of a loopback redirect is the script's own choice. */
    private static final String LOOPBACK = "http://127.0.0.1/callback";

    private static final Duration ACCESS = Duration.ofMinutes(15);
    private static final Duration REFRESH = Duration.ofHours(8);

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) {
        var clients = new ArrayList<RegisteredClient>();
        settings.clients().forEach(client -> clients.add(service(client)));
        clients.add(scripts());
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient service(IssuerSettings.Client client) {
        return common(client.id())
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(client.url() + "/login/oauth2/code/onelicence")
                .postLogoutRedirectUri(client.url() + "/")
                .build();
    }

    private static RegisteredClient scripts() {
        return common(SCRIPTS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUri(LOOPBACK)
                .build();
    }

    private static RegisteredClient.Builder common(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .reuseRefreshTokens(false)
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build());
    }
}
