package org.onelicence.log.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the little of RFC 8785 that an entry needs: texts escaped as there in 3.2.2.2, everything else given. */
final class CanonicalJson {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String SHORT_ESCAPES = "\bb\tt\nn\ff\rr"; // a character, then what stands for it

    private byte[] buffer;
    private int length;

    CanonicalJson(int expectedBytes) {
        buffer = new byte[expectedBytes];
    }

    /** UTC with six digits of the second, also where they are zeros. */
    static String micros(Instant instant) {
        return MICROS.format(instant);
    }

    CanonicalJson raw(byte[] json) {
        if (buffer.length - length < json.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + json.length));
        }
        System.arraycopy(json, 0, buffer, length, json.length);
        length += json.length;
        return this;
    }

    CanonicalJson raw(String json) {
        return raw(utf8(json));
    }

    CanonicalJson text(@Nullable String text) {
        return text == null ? raw("null") : raw("\"" + escaped(text) + "\"");
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, length);
    }

    private static String escaped(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c != '"' && c != '\\')) {
            return text;
        }
        var escaped = new StringBuilder();
        text.chars().forEach(c -> escape((char) c, escaped));
        return escaped.toString();
    }

    private static void escape(char c, StringBuilder to) {
        int known = SHORT_ESCAPES.indexOf(c);
        if (c == '"' || c == '\\') {
            to.append('\\').append(c);
        } else if (c < ' ' && known >= 0) {
            to.append('\\').append(SHORT_ESCAPES.charAt(known + 1));
        } else if (c < ' ') {
            to.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            to.append(c);
        }
    }

    /** Half a surrogate pair is no text and has no bytes: refused rather than replaced. */
    private static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("Not Unicode text: " + text, broken);
        }
    }
}
