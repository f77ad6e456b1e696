package org.onelicence.platform.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to the world, as CloudEvents 1.0 in Kafka's binary mode carries it.
 *
 * @param key the aggregate's id: keeps the order of its messages
 * @param type such as {@code licence.issued.v1}
 * @param id the event's own id: the same event is the same message
 * @param subject what it is about: the aggregate's id
 * @param time when the event was recorded
 * @param position of the event in the writer's log
 * @param sequence of the event within its aggregate, from 0 without gaps
 * @param payload written as JSON; holds no personal data
 */
public record OutgoingMessage(
        String topic,
        String key,
        String type,
        UUID id,
        String subject,
        Instant time,
        long position,
        long sequence,
        @Nullable String traceparent,
        Object payload) {}
