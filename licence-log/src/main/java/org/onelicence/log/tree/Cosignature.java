package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A witness's word that, at this time, the checkpoint was the largest consistent one it had seen of the log (C2SP
 * tlog-cosignature, {@code cosignature/v1}).
 *
 * @param timestamp seconds since 1970
 */
public record Cosignature(long timestamp, NoteSignature signature) {

    private static final int ED25519_LENGTH = 64;

    /** Reads the signature as this witness's over the checkpoint's text; refused when it is false. */
    static Cosignature open(NoteSignature signature, VerifierKey witness, String text) {
        var bytes = signature.signature();
        if (bytes.length != Long.BYTES + ED25519_LENGTH) {
            throw new NoteRefused("A cosignature has a time and 64 bytes");
        }
        var timestamp = ByteBuffer.wrap(bytes).getLong();
        var made = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        if (timestamp < 0 || !witness.verifies(message(timestamp, text).getBytes(UTF_8), made)) {
            throw new NoteRefused("A false cosignature in the name of " + witness);
        }
        return new Cosignature(timestamp, signature);
    }

    static String message(long timestamp, String text) {
        return "cosignature/v1\ntime " + timestamp + "\n" + text;
    }
}
