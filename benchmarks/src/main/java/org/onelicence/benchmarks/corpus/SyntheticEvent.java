package org.onelicence.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.onelicence.log.store.Entry;

/**
 * One event, known by its number, which also stands in its id.
 *
 * @param json the payload as canonical JSON, which is what every engine has to store
 */
public record SyntheticEvent(
        long number, String aggregateId, long sequence, UUID eventId, ComponentSuspended payload, byte[] json) {

    public static final String AGGREGATE_TYPE = "Licence";
    public static final String TYPE = "component.suspended";
    public static final String ACTOR = "officer-17";
    public static final String METADATA = "{\"actor\":\"" + ACTOR + "\"}";

    private static final Instant BEGAN = Instant.parse("2026-11-23T00:00:00Z");
    private static final byte[] METADATA_BYTES = METADATA.getBytes(StandardCharsets.UTF_8);

    public Instant recordedAt() {
        return BEGAN.plus(number, ChronoUnit.MICROS);
    }

    public Entry entry() {
        return new Entry(aggregateId, AGGREGATE_TYPE, sequence, eventId, TYPE, "1", recordedAt(), json, METADATA_BYTES);
    }

    /** The same happening to another aggregate, or to the same one later. */
    public SyntheticEvent at(String otherAggregate, long otherSequence) {
        return new SyntheticEvent(number, otherAggregate, otherSequence, eventId, payload, json);
    }
}
