package org.onelicence.log.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** Somebody else who cosigns; the same Ed25519 key, once more under the type and the id of a cosigner. */
public final class Witness {

    private final SigningKey key;
    private final VerifierKey verifier;

    public Witness(String name) {
        key = SigningKey.generate(name);
        var encoded = Base64.getDecoder().decode(key.verifier().toString().split("\\+", 3)[2]);
        verifier = new VerifierKey(name, KeyType.COSIGNATURE, Arrays.copyOfRange(encoded, 1, encoded.length));
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public NoteSignature cosign(String text, long timestamp) {
        var made = key.sign(Cosignature.message(timestamp, text)).signature();
        var bytes = ByteBuffer.allocate(Long.BYTES + made.length)
                .putLong(timestamp)
                .put(made)
                .array();
        return new NoteSignature(verifier.name(), verifier.id(), bytes);
    }
}
