package org.onelicence.platform.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A Kafka record as bytes and text, before anyone trusted it; what is kept when it has to be parked. */
record ReceivedRecord(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, byte[] payload) {

    static ReceivedRecord of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        var payload = record.value() == null ? new byte[0] : record.value();
        return new ReceivedRecord(
                record.topic(), record.partition(), record.offset(), record.key(), Map.copyOf(headers), payload);
    }

    /** What it claims to be; "unknown" where it does not say. */
    String type() {
        return headers.getOrDefault(MessageHeaders.TYPE, "unknown");
    }

    @Nullable
    String traceparent() {
        return headers.get(MessageHeaders.TRACEPARENT);
    }

    /** The message it holds, or {@link Unreadable} saying what is wrong with it. */
    IncomingMessage read() {
        if (key == null) {
            throw new Unreadable("has no key");
        }
        try {
            return new IncomingMessage(
                    topic,
                    partition,
                    offset,
                    key,
                    required(MessageHeaders.TYPE),
                    required(MessageHeaders.ID),
                    required(MessageHeaders.SOURCE),
                    headers.getOrDefault(MessageHeaders.SUBJECT, key),
                    Instant.parse(required(MessageHeaders.TIME)),
                    number(MessageHeaders.POSITION),
                    number(MessageHeaders.SEQUENCE),
                    traceparent(),
                    MessageJson.MAPPER.readTree(payload),
                    MessageJson.MAPPER);
        } catch (DateTimeParseException | NumberFormatException malformed) {
            throw new Unreadable("a header is malformed");
        } catch (JacksonException broken) {
            throw new Unreadable("the payload is not JSON");
        }
    }

    private String required(String header) {
        var value = headers.get(header);
        if (value == null) {
            throw new Unreadable("lacks the header " + header);
        }
        return value;
    }

    private long number(String header) {
        return Long.parseLong(headers.getOrDefault(header, "-1"));
    }

    /** Why a record is no message. The reason holds nothing of its content. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }
}
