package org.onelicence.log.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note: em dash, key name, and in base64 the key's id with the signature (C2SP signed-note,
 * “Format”).
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /** Refuses a line that could also be written otherwise, so that a note has one form only. */
    public static NoteSignature parse(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new NoteRefused("No signature line: " + line);
        }
        var bytes = base64(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new NoteRefused("A signature line without a signature: " + line);
        }
        return new NoteSignature(
                keyName(line.substring(DASH.length(), space)),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** Without the newline at its end. */
    public String line() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    static String keyName(String name) {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.chars().anyMatch(NoteSignature::isSpace)) {
            throw new NoteRefused("No key may be called “" + name + "”");
        }
        return name;
    }

    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            // Refused below, like every other form that is not the one form.
        }
        throw new NoteRefused("No base64: " + text);
    }

    private static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }
}
