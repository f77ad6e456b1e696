package org.onelicence.log.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Entries for tests. */
final class Entries {

    static final Instant THEN = Instant.parse("2026-11-23T21:22:55.123456Z");

    private Entries() {}

    static Entry entry(String aggregateId, long sequence) {
        return entry(aggregateId, sequence, "{\"n\":" + sequence + "}");
    }

    static Entry entry(String aggregateId, long sequence, String payload) {
        return new Entry(
                aggregateId,
                "Test",
                sequence,
                UUID.randomUUID(),
                "test.happened",
                "1",
                THEN,
                payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    static CommandOutcome command(String id, String asked, String outcome) {
        return new CommandOutcome(
                id, asked.getBytes(StandardCharsets.UTF_8), outcome.getBytes(StandardCharsets.UTF_8), "text");
    }
}
