package org.onelicence.platform.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who asks.
 *
 * @param subject the token's subject: names one person at one issuer; kept in metadata, never published
 * @param roles see {@link Roles}
 * @param displayName for the page's corner only; never stored, never logged
 * @param officerNumber under which the authority register publishes its officers; says who, never what they may do
 */
public record Actor(
        String subject,
        Set<String> roles,
        @Nullable String displayName,
        @Nullable String officerNumber) {

    private static final String PREFIX = "ROLE_";

    /** The one who is signed in; an error where the path let nobody in. */
    public static Actor current() {
        var actor = currentOrNull();
        if (actor == null) {
            throw new IllegalStateException("Nobody is signed in: the path rules let a stranger in");
        }
        return actor;
    }

    /** The one who is signed in, or null for the public. */
    public static @Nullable Actor currentOrNull() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ClaimAccessor claims
                ? of(authentication, claims)
                : null;
    }

    private static Actor of(Authentication authentication, ClaimAccessor claims) {
        var roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                authentication.getName(),
                roles,
                claims.getClaimAsString("name"),
                claims.getClaimAsString("officer_number"));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
