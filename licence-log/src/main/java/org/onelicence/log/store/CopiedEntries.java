package org.onelicence.log.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes PostgreSQL's binary COPY format ("COPY", File Formats); a message always holds whole rows. */
final class CopiedEntries {

    private static final String SQL = """
            copy (select position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision,
                         payload, metadata, leaf_hash
                    from log_entry where %s order by position)
              to stdout (format binary)
            """;

    private static final int SIGNATURE_AND_FLAGS_BYTES = 15;
    private static final long EPOCH_SECONDS = 946_684_800; // PostgreSQL counts from 2000-01-01
    private static final long MICROS = 1_000_000;

    private boolean headerRead;

    /** The statement for the entries that fulfil a condition; COPY takes no parameters. */
    static String where(String condition) {
        return SQL.formatted(condition);
    }

    void decode(byte[] message, Consumer<? super StoredEntry> reader) {
        var bytes = ByteBuffer.wrap(message);
        if (!headerRead) {
            bytes.position(SIGNATURE_AND_FLAGS_BYTES);
            int extension = bytes.getInt();
            bytes.position(bytes.position() + extension);
            headerRead = true;
        }
        while (bytes.hasRemaining() && bytes.getShort() >= 0) { // -1 instead of a number of fields ends it all
            reader.accept(row(bytes));
        }
    }

    private static StoredEntry row(ByteBuffer bytes) {
        long position = number(bytes);
        long sequence = number(bytes);
        var recordedAt = instant(number(bytes));
        bytes.getInt(); // an event id has 16 bytes
        var eventId = new UUID(bytes.getLong(), bytes.getLong());
        var entry = new Entry(
                Objects.requireNonNull(text(bytes)),
                text(bytes),
                sequence,
                eventId,
                Objects.requireNonNull(text(bytes)),
                text(bytes),
                recordedAt,
                binary(bytes),
                binary(bytes));
        return new StoredEntry(position, entry, binary(bytes));
    }

    private static long number(ByteBuffer bytes) {
        bytes.getInt(); // bigint and timestamptz have 8 bytes
        return bytes.getLong();
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(
                EPOCH_SECONDS + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }

    private static @Nullable String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        return length < 0 ? null : new String(take(bytes, length), StandardCharsets.UTF_8);
    }

    private static byte[] binary(ByteBuffer bytes) {
        return take(bytes, bytes.getInt());
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        var taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
