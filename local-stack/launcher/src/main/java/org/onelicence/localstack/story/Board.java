package org.onelicence.localstack.story;

import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The six columns of supervision, as `/api/board` answers them. */
record Board(JsonNode body) {
    static Board of(Stage stage) {
        return new Board(
                stage.supervision(Player.SUPERVISOR).get("/api/board").must(200).body());
    }

    Optional<JsonNode> entry(String column, String uscc) {
        return StreamSupport.stream(body.path(column).spliterator(), false)
                .filter(entry -> Json.has(entry, "uscc", uscc))
                .findFirst();
    }
}
