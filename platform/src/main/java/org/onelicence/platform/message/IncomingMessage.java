package org.onelicence.platform.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message as it was read.
 *
 * @param offset its place in the partition
 * @param position of the event in the writer's log; -1 where the writer keeps none
 * @param sequence of the event within its aggregate; -1 where the writer keeps none
 */
public record IncomingMessage(
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String id,
        String source,
        String subject,
        Instant time,
        long position,
        long sequence,
        @Nullable String traceparent,
        JsonNode payload,
        JsonMapper tolerant) {

    /** The payload as the reader's own record: fields it does not name are passed over, fields it needs must be there. */
    public <T> T as(Class<T> wanted) {
        return tolerant.treeToValue(payload, wanted);
    }
}
