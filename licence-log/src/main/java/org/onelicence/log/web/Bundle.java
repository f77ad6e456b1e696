package org.onelicence.log.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Entries in one piece, each behind its length in 16 bits, big-endian (C2SP tlog-tiles, “Log entries”). */
final class Bundle {

    private static final int ENTRY_MAX = 65_535;

    private Bundle() {}

    static byte[] of(List<byte[]> entries) {
        var bundle = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
        for (var entry : entries) {
            if (entry.length > ENTRY_MAX) {
                throw new IllegalStateException("An entry of " + entry.length + " bytes was let into the log");
            }
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    static byte[] compressed(byte[] bundle) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
