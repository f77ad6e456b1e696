package org.onelicence.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.onelicence.localstack.AccessTokens;
import org.onelicence.localstack.StackFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TokensTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_token_says_who_somebody_is() {
        var claims = part(Tokens.of("amr"), 1);

        assertThat(claims.get("iss").asString()).isEqualTo(RealIssuer.uri().toString());
        assertThat(claims.get("sub").asString()).isEqualTo("amr");
        assertThat(claims.get("aud").toString()).contains("\"onelicence\"");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"officer\"]");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(900);
    }

    @Test
    void an_access_token_is_marked_as_one() {
        var header = part(Tokens.of("chen"), 0);

        assertThat(header.get("typ").asString()).isEqualTo("at+jwt");
        assertThat(header.get("alg").asString()).isEqualTo("ES256");
    }

    @Test
    void one_login_serves_the_whole_test_run() {
        assertThat(Tokens.of("ops")).isSameAs(Tokens.of("ops"));
    }

    @Test
    void a_wrong_password_gets_no_token() {
        var tokens = new AccessTokens(RealIssuer.uri(), "wrong");

        assertThatThrownBy(() -> tokens.of("amr"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is the password right?");
    }

    private static JsonNode part(String token, int index) {
        var bytes = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
        return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    }
}
