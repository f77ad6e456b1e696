package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A public key that the auditor was told to believe: {@code name+id+key} (C2SP signed-note), of a log (type 1) or of a
 * witness (type 4, C2SP tlog-cosignature).
 *
 * @param from the smallest tree it may sign
 * @param until the first size it may sign no more
 */
record Key(String name, int id, byte type, PublicKey key, long from, long until) {

    private static final byte OF_A_LOG = 1;
    private static final byte OF_A_WITNESS = 4;
    private static final int ENCODED_LENGTH = 32;

    /** One line of {@code /log/keys}, “key from until”, or a key alone, which is then good for every size. */
    static Key parse(String line) {
        var words = line.strip().split(" ");
        var parts = words[0].split("\\+", 3);
        try {
            var typeAndKey = Base64.getDecoder().decode(parts[2]);
            var id = id(parts[0], typeAndKey);
            if (typeAndKey.length != 1 + ENCODED_LENGTH || id != Integer.parseUnsignedInt(parts[1], 16)) {
                throw new Unreadable("The id and the key do not belong together: " + line);
            }
            var key = publicKey(Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
            var from = words.length > 1 ? Long.parseLong(words[1]) : 0;
            var until = words.length > 2 && !words[2].equals("-") ? Long.parseLong(words[2]) : Long.MAX_VALUE;
            return new Key(parts[0], id, typeAndKey[0], key, from, until);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Unreadable("No verifier key (name+id+key): " + line, e);
        }
    }

    Key mustBeOfALog() {
        return mustBe(OF_A_LOG, "a log");
    }

    Key mustBeOfAWitness() {
        return mustBe(OF_A_WITNESS, "a witness");
    }

    private Key mustBe(byte asked, String whose) {
        if (type != asked) {
            throw new Unreadable("The key of " + name + " is of type " + type + " and not that of " + whose);
        }
        return this;
    }

    boolean isInOffice(long size) {
        return from <= size && size < until;
    }

    /** Whether the signature is this key's: of the text itself, or of the text with the witness's time before it. */
    boolean verifies(String text, byte[] signature) {
        if (type == OF_A_LOG) {
            return verifies(text.getBytes(UTF_8), signature);
        }
        if (signature.length <= Long.BYTES) {
            return false;
        }
        var cosigned = "cosignature/v1\ntime " + ByteBuffer.wrap(signature).getLong() + "\n" + text;
        return verifies(cosigned.getBytes(UTF_8), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    private boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static int id(String name, byte[] typeAndKey) {
        var named = new ByteArrayOutputStream();
        named.writeBytes((name + "\n").getBytes(UTF_8));
        named.writeBytes(typeAndKey);
        return ByteBuffer.wrap(Merkle.sha256().digest(named.toByteArray())).getInt();
    }

    /** RFC 8032, section 5.1.2: y with its lowest byte first, the sign of x in the highest bit. */
    private static PublicKey publicKey(byte[] encoded) {
        var y = new byte[ENCODED_LENGTH];
        for (var i = 0; i < ENCODED_LENGTH; i++) {
            y[i] = encoded[ENCODED_LENGTH - 1 - i];
        }
        var xIsOdd = y[0] < 0;
        y[0] &= 0x7f;
        var point = new EdECPoint(xIsOdd, new BigInteger(1, y));
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("No Ed25519 key", e);
        }
    }
}
