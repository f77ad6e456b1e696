package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
record Reply(String asked, int status, String contentType, JsonNode body) {
    Reply is(int expected) {
        assertThat(status).as("%s answered %s", asked, body).isEqualTo(expected);
        return this;
    }

    String text(String field) {
        assertThat(body.has(field)).as("%s in %s of %s", field, body, asked).isTrue();
        return body.path(field).asString();
    }

    /** The rows of a list, bare or paged. */
    Stream<JsonNode> rows() {
        var rows = body.isArray() ? body : body.path(body.has("messages") ? "messages" : "items");
        return StreamSupport.stream(rows.spliterator(), false);
    }

    /** A refusal as every refusal is: problem+json, its stable code, and words in both languages. */
    void refusesWith(int expected, String code) {
        is(expected);
        assertThat(contentType).as(asked).startsWith("application/problem+json");
        assertThat(body.path("code").asString())
                .as("%s answered %s", asked, body)
                .isEqualTo(code);
        assertThat(body.path("type").asString()).isEqualTo("urn:onelicence:problem:" + code);
        assertThat(body.path("status").asInt()).isEqualTo(expected);
        assertThat(body.path("texts").path("zh").asString())
                .as("Chinese text of %s", body)
                .containsPattern("\\p{IsHan}");
        assertThat(body.path("texts").path("en").asString())
                .as("English text of %s", body)
                .containsPattern("[A-Za-z]{3}");
    }
}
