package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Whose signatures are believed: name and Ed25519 key, written `name+id+key` (C2SP signed-note, “Verifier keys”). */
public final class VerifierKey {

    static final int PUBLIC_KEY_LENGTH = 32;
    /** What X.509 puts in front of the 32 bytes of an Ed25519 key: RFC 8410, section 4. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final KeyType type;
    private final byte[] encoded;
    private final int id;
    private final PublicKey key;

    VerifierKey(String name, KeyType type, byte[] encoded) {
        this.name = NoteSignature.keyName(name);
        this.type = type;
        this.encoded = encoded;
        this.id = id(name, type, encoded);
        this.key = publicKey(encoded);
    }

    /** Refuses every text but the one form that {@link #toString} writes. */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new NoteRefused("A verifier key has the form name+id+key, not " + text);
        }
        var typeAndKey = NoteSignature.base64(parts[2]);
        if (typeAndKey.length != 1 + PUBLIC_KEY_LENGTH) {
            throw new NoteRefused("No Ed25519 key: " + text);
        }
        var type = KeyType.of(typeAndKey[0]);
        var read = new VerifierKey(parts[0], type, Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
        if (!read.toString().equals(text)) {
            throw new NoteRefused("The id does not belong to the key: " + text);
        }
        return read;
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    public KeyType type() {
        return type;
    }

    boolean made(NoteSignature signature) {
        return signature.keyId() == id && signature.name().equals(name);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
        }
    }

    @Override
    public String toString() {
        var typeAndKey = ByteBuffer.allocate(1 + encoded.length)
                .put(type.identifier())
                .put(encoded)
                .array();
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(typeAndKey);
    }

    static byte[] encoded(PublicKey key) {
        var x509 = key.getEncoded();
        return Arrays.copyOfRange(x509, X509_PREFIX.length, x509.length);
    }

    private static int id(String name, KeyType type, byte[] encoded) {
        var digest = MerkleHashing.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        digest.update(type.identifier());
        return ByteBuffer.wrap(digest.digest(encoded)).getInt();
    }

    private static PublicKey publicKey(byte[] encoded) {
        var x509 = ByteBuffer.allocate(X509_PREFIX.length + PUBLIC_KEY_LENGTH)
                .put(X509_PREFIX)
                .put(encoded)
                .array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
        } catch (GeneralSecurityException e) {
            throw new NoteRefused("No Ed25519 key: " + e.getMessage());
        }
    }
}
