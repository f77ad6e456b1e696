package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A signed tree head: C2SP tlog-checkpoint in a C2SP signed-note.
 *
 * @param text the three lines that are signed
 */
record Checkpoint(String text, String origin, long size, byte[] root, List<Line> signatures) {

    /** A signature line: whose, and the bytes behind the key's id. */
    record Line(String name, int keyId, byte[] signature) {}

    private static final String DASH = "\u2014 ";

    static Checkpoint parse(byte[] utf8) {
        try {
            return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new Disagreement("This is no checkpoint: " + e.getMessage());
        }
    }

    private static Checkpoint parse(String note) {
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("no text, blank line, signatures");
        }
        var text = note.substring(0, blank + 1);
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !Long.toString(Long.parseLong(lines[1])).equals(lines[1])) {
            throw new IllegalArgumentException("not origin, size and root");
        }
        var signatures = new ArrayList<Line>();
        for (var line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(line(line));
        }
        return new Checkpoint(text, lines[0], Long.parseLong(lines[1]), strict(lines[2]), List.copyOf(signatures));
    }

    private static Line line(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw new IllegalArgumentException("no signature line: " + line);
        }
        var bytes = strict(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new IllegalArgumentException("no signature in: " + line);
        }
        return new Line(
                line.substring(DASH.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** Base64 that could not be written otherwise. */
    static byte[] strict(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not the one form of base64: " + base64);
        }
        return bytes;
    }
}
