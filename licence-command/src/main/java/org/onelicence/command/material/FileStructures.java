package org.onelicence.command.material;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Whether a file is what it begins as, from its first byte to its last. Walking the structure to its end finds what a
 * look at the first bytes does not: a file cut off on its way, and a second format that hides behind or within the first.
 */
final class FileStructures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER_BYTES = 1024; // a PDF reader looks this far for the beginning
    private static final int TAIL_BYTES = 66_000; // as far as the end of a ZIP may lie before the end of the file
    private static final int PDF_END_BYTES = 1024;
    private static final int CHUNK_FRAME = 12;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private FileStructures() {}

    /** From %PDF- to %%EOF, and no ZIP behind it. */
    static boolean isPdf(FileChannel file) throws IOException {
        var end = latin(file, file.size() - PDF_END_BYTES, PDF_END_BYTES);
        return latin(file, 0, 8).matches("(?s)%PDF-[12]\\.\\d.*") && end.contains("%%EOF") && !endsAsZip(file);
    }

    /** Chunk by chunk from IHDR to IEND, and not a byte behind it. */
    static boolean isPng(FileChannel file) throws IOException {
        if (!ByteBuffer.wrap(PNG).equals(read(file, 0, PNG.length)) || beginsAsPdf(file)) {
            return false;
        }
        long at = PNG.length;
        var first = true;
        while (at + CHUNK_FRAME <= file.size()) {
            var frame = read(file, at, 8);
            var length = Integer.toUnsignedLong(frame.getInt());
            var type = frame.getInt();
            if (first != (type == IHDR)) {
                return false;
            }
            first = false;
            at += CHUNK_FRAME + length;
            if (type == IEND) {
                return length == 0 && at == file.size();
            }
        }
        return false;
    }

    /** Segment by segment to the picture's data, which ends with the file. */
    static boolean isJpeg(FileChannel file) throws IOException {
        if (read(file, 0, 3).limit() < 3 || !isMarker(file, 0, 0xD8) || !isMarker(file, file.size() - 2, 0xD9)) {
            return false;
        }
        long at = 2;
        while (at + 4 <= file.size()) {
            var segment = read(file, at, 4);
            var lead = Byte.toUnsignedInt(segment.get());
            var marker = Byte.toUnsignedInt(segment.get());
            var length = Short.toUnsignedInt(segment.getShort());
            if (lead != 0xFF || marker < 0xC0 || marker == 0xD8 || marker == 0xD9 || length < 2) {
                return false;
            }
            at += 2L + length;
            if (marker == 0xDA) {
                return at < file.size() && !beginsAsPdf(file) && !endsAsZip(file);
            }
        }
        return false;
    }

    /** A ZIP from its first byte with OFD.xml in it; what the ZIP says of itself is read by {@link OfdPackage}. */
    static boolean isOfd(FileChannel file) throws IOException {
        return read(file, 0, 4).equals(ByteBuffer.wrap(new byte[] {'P', 'K', 3, 4}))
                && endsAsZip(file)
                && !beginsAsPdf(file);
    }

    private static boolean isMarker(FileChannel file, long at, int marker) throws IOException {
        var two = read(file, at, 2);
        return two.limit() == 2 && Byte.toUnsignedInt(two.get()) == 0xFF && Byte.toUnsignedInt(two.get()) == marker;
    }

    private static boolean beginsAsPdf(FileChannel file) throws IOException {
        return latin(file, 0, HEADER_BYTES).toUpperCase(Locale.ROOT).contains("%PDF-");
    }

    private static boolean endsAsZip(FileChannel file) throws IOException {
        return latin(file, file.size() - TAIL_BYTES, TAIL_BYTES).contains("PK\u0005\u0006");
    }

    private static String latin(FileChannel file, long from, int most) throws IOException {
        return StandardCharsets.ISO_8859_1.decode(read(file, from, most)).toString();
    }

    /** As many bytes as there are; from the beginning where that lies before it. */
    private static ByteBuffer read(FileChannel file, long from, int most) throws IOException {
        var bytes = ByteBuffer.allocate(most);
        long at = Math.max(from, 0);
        while (bytes.hasRemaining()) {
            var read = file.read(bytes, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return bytes.flip();
    }
}
