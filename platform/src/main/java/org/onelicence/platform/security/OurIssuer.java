package org.onelicence.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** There is one issuer to sign in with. Any other name is an address that leads nowhere, not a fault of ours. */
final class OurIssuer implements OAuth2AuthorizationRequestResolver {

    static final String LOGIN = DefaultOAuth2AuthorizationRequestResolver.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;
    static final String LOGIN_PAGE = LOGIN + "/" + LoginConfiguration.REGISTRATION;

    private final OAuth2AuthorizationRequestResolver issuers;

    OurIssuer(ClientRegistrationRepository clients) {
        this.issuers = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return LOGIN_PAGE.equals(request.getServletPath()) ? issuers.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return issuers.resolve(request, registration);
    }
}
