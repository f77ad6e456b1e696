package org.onelicence.platform.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where identifiers come from (RFC 9562): version 7 for new things, version 8 for things that are what they are. */
@Component
public final class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A fresh identifier: 48 bits of milliseconds, then random, so that an index grows at its end. */
    public UUID next() {
        var millis = clock.millis();
        var high = (millis << 16) | 0x7000 | random.nextInt(1 << 12);
        return new UUID(high, variant(random.nextLong()));
    }

    /**
     * The same identifier for the same kind and parts, for ever: the first 122 bits of a SHA-256 over the parts, each
     * with its length so that no two lists of parts read alike.
     */
    public static UUID derived(String kind, String... parts) {
        var sha256 = sha256();
        add(sha256, kind);
        for (var part : parts) {
            add(sha256, part);
        }
        var hash = ByteBuffer.wrap(sha256.digest());
        return new UUID((hash.getLong() & ~0xF000L) | 0x8000L, variant(hash.getLong()));
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static long variant(long low) {
        return (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
