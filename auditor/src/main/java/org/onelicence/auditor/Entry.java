package org.onelicence.auditor;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of the log.
 *
 * @param position from 1, in the order of the log
 * @param sequence of the event within its aggregate, from 0
 */
record Entry(
        long position,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        @Nullable String revision,
        JsonNode payload) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Entry parse(long position, byte[] bytes) {
        try {
            var json = JSON.readTree(bytes);
            var revision = json.required("revision");
            return new Entry(
                    position,
                    json.required("aggregateId").stringValue(),
                    json.required("sequence").longValue(),
                    json.required("eventId").stringValue(),
                    json.required("type").stringValue(),
                    revision.isNull() ? null : revision.stringValue(),
                    json.required("payload"));
        } catch (JacksonException e) {
            throw new Unreadable("The entry at position " + position + " cannot be read", e);
        }
    }
}
