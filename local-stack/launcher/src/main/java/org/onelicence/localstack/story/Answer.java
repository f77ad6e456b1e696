package org.onelicence.localstack.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a service said: the status and its JSON body. */
record Answer(String request, int status, JsonNode body) {
    Answer must(int... expected) {
        if (Arrays.stream(expected).noneMatch(each -> each == status)) {
            throw new Unexpected(request + " → " + Arrays.toString(expected), status + " " + body);
        }
        return this;
    }

    /** The text at a path, which must be there. */
    String text(String... path) {
        return Json.text(body, path)
                .orElseThrow(() -> new Unexpected(request + " with " + String.join(".", path), body.toString()));
    }

    /** The rows of a list, whether it is answered bare or as a page of rows. */
    Stream<JsonNode> rows() {
        return Stream.of(Optional.of(body), Json.at(body, "items"), Json.at(body, "content"), Json.at(body, "rows"))
                .flatMap(Optional::stream)
                .filter(JsonNode::isArray)
                .findFirst()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false))
                .orElseThrow(() -> new Unexpected(request + " with a list", body.toString()));
    }
}
