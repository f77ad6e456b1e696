package org.onelicence.test;

import org.onelicence.localstack.AccessTokens;

/** Real access tokens of the development accounts; each login happens once per test JVM. */
public final class Tokens {
    private Tokens() {}

    /** The token of an account such as `chen`, `amr` or `ops`, got through the issuer's own login form. */
    public static String of(String login) {
        return Known.TOKENS.of(login);
    }

    private static final class Known {
        static final AccessTokens TOKENS = new AccessTokens(RealIssuer.uri(), RealIssuer.PASSWORD);
    }
}
