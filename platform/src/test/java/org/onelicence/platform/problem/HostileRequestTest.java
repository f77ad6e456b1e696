package org.onelicence.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.test.Tokens;

/** Requests no client would send, byte by byte: none of them is a fault of ours, none leads anywhere else. */
class HostileRequestTest extends Gate {

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example"})
    void no_redirect_and_no_link_repeats_what_the_asker_calls_us(String headers) throws Exception {
        assertThat(raw("GET /ops/parked", headers + "\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 302")
                .doesNotContain("evil.example");
        assertThat(raw("GET /open", headers)).contains("X-Address: http://localhost/open");
    }

    @Test
    void a_prefix_from_outside_is_not_believed() throws Exception {
        assertThat(raw("GET /open", "Host: localhost\r\nX-Forwarded-Prefix: /%zz<>"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_language_nobody_speaks_is_chinese() throws Exception {
        assertThat(raw("GET /missing", "Host: localhost\r\nCookie: onelicence-language=zz!!\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 302");
        assertThat(raw("GET /open", "Host: localhost\r\nCookie: onelicence-language=zz!!"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void an_issuer_nobody_knows_is_not_found() throws Exception {
        assertThat(raw("GET /oauth2/authorization/nope", "Host: localhost\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void the_address_of_errors_is_no_error() throws Exception {
        assertThat(raw("GET /error", "Host: localhost\r\nAccept: text/html")).startsWith("HTTP/1.1 302");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api//whoami", "/api/who;ami", "/api/%2e%2e/whoami", "/api/who%00ami"})
    void an_address_that_hides_something_is_refused_as_a_problem(String path) throws Exception {
        assertThat(raw("GET " + path, "Host: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "request-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/<>", "GET /%zz"})
    void what_the_server_itself_cannot_read_is_a_problem_too(String line) throws Exception {
        assertThat(raw(line, "Host: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "request-unreadable");
    }

    @Test
    void a_program_that_takes_pages_only_gets_none() throws Exception {
        var headers = "Host: localhost\r\nAccept: text/html\r\nAuthorization: Bearer " + Tokens.of("ops");
        assertThat(raw("GET /api/parked-messages", headers))
                .startsWith("HTTP/1.1 406")
                .contains("application/problem+json", "media-type-unsupported");
    }

    private String raw(String line, String headers) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            var request = line + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
