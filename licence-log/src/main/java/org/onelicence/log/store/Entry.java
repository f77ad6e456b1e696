package org.onelicence.log.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is stored and hashed, before it has a position.
 *
 * @param sequence of the event within its aggregate, from 0
 * @param type logical name, such as {@code licence.issued}
 * @param recordedAt cut to microseconds, which is what PostgreSQL keeps
 * @param payload canonical JSON, never parsed here
 * @param metadata canonical JSON, never parsed here
 */
public record Entry(
        String aggregateId,
        @Nullable String aggregateType,
        long sequence,
        UUID eventId,
        String type,
        @Nullable String revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {

    /** A bundle of entries carries each length in 16 bits (C2SP tlog-tiles). */
    public static final int BYTES_MAX = 65_535;

    private static final byte LEAF = 0; // RFC 6962 §2.1

    public Entry {
        Objects.requireNonNull(aggregateId, "aggregateId");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(type, "type");
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (sequence < 0) {
            throw new IllegalArgumentException("A sequence starts at 0, not at " + sequence);
        }
    }

    /** The bytes that are hashed and shown to auditors: one line of canonical JSON (RFC 8785), without the position. */
    public byte[] canonical() {
        var json = new CanonicalJson(payload.length + metadata.length + 320);
        json.raw("{\"aggregateId\":").text(aggregateId);
        json.raw(",\"aggregateType\":").text(aggregateType);
        json.raw(",\"eventId\":").text(eventId.toString());
        json.raw(",\"metadata\":").raw(metadata);
        json.raw(",\"payload\":").raw(payload);
        json.raw(",\"recordedAt\":").text(CanonicalJson.micros(recordedAt));
        json.raw(",\"revision\":").text(revision);
        json.raw(",\"sequence\":").raw(Long.toString(sequence));
        json.raw(",\"type\":").text(type);
        return json.raw("}").bytes();
    }

    /** SHA-256(0x00 ‖ canonical bytes): this entry's leaf in the Merkle tree. */
    public byte[] leafHash() {
        return leafHash(canonical());
    }

    static byte[] leafHash(byte[] canonical) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(LEAF);
            return sha256.digest(canonical);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Rough size in memory, for the bound of the queue. */
    int weight() {
        return payload.length + metadata.length + aggregateId.length() + type.length() + 200;
    }
}
