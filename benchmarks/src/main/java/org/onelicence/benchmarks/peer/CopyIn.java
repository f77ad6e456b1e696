package org.onelicence.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One COPY in binary, one transaction ("COPY", File Formats, in PostgreSQL's manual). */
public final class CopyIn implements Bulk {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int COLUMNS = 11;
    private static final int SEND_BYTES = 1 << 16;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public String name() {
        return "COPY";
    }

    @Override
    public void store(Connection connection, String table, List<PreparedRow> rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                copy %s (position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision, payload,
                         metadata, leaf_hash)
                from stdin (format binary)
                """.formatted(table));
        try {
            var buffer = new ByteArrayOutputStream(SEND_BYTES * 2);
            var out = new DataOutputStream(buffer);
            out.write(HEADER);
            for (var row : rows) {
                write(row, out);
                if (buffer.size() >= SEND_BYTES) {
                    copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
                    buffer.reset();
                }
            }
            out.writeShort(-1);
            copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
            copy.endCopy();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(PreparedRow row, DataOutputStream out) throws IOException {
        var entry = row.entry();
        out.writeShort(COLUMNS);
        number(row.position(), out);
        number(entry.sequence(), out);
        number(ChronoUnit.MICROS.between(EPOCH, entry.recordedAt()), out);
        out.writeInt(16);
        out.writeLong(entry.eventId().getMostSignificantBits());
        out.writeLong(entry.eventId().getLeastSignificantBits());
        text(entry.aggregateId(), out);
        text(entry.aggregateType(), out);
        text(entry.type(), out);
        text(entry.revision(), out);
        bytes(entry.payload(), out);
        bytes(entry.metadata(), out);
        bytes(row.leafHash(), out);
    }

    private static void number(long value, DataOutputStream out) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            bytes(text.getBytes(StandardCharsets.UTF_8), out);
        }
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
