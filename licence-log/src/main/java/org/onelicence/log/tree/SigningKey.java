package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A log's private key, kept as the one line {@code PRIVATE+KEY+name+id+seed} that Go's note tools also write and read.
 * Its text is a secret: it is never logged, and {@link #toString} tells only the public half.
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED_LENGTH = 32;

    private final byte[] seed;
    private final KeyPair keys;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed;
        this.keys = keys(seed);
        this.verifier = new VerifierKey(name, KeyType.ED25519, VerifierKey.encoded(keys.getPublic()));
    }

    public static SigningKey generate(String name) {
        var seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    public static SigningKey parse(String secret) {
        var parts = secret.strip().split("\\+", 5);
        if (!secret.startsWith(PREFIX) || parts.length != 5) {
            throw new NoteRefused("A signing key has the form PRIVATE+KEY+name+id+seed");
        }
        var typeAndSeed = NoteSignature.base64(parts[4]);
        if (typeAndSeed.length != 1 + SEED_LENGTH || KeyType.of(typeAndSeed[0]) != KeyType.ED25519) {
            throw new NoteRefused("The signing key of " + parts[2] + " is not of type Ed25519");
        }
        var read = new SigningKey(parts[2], Arrays.copyOfRange(typeAndSeed, 1, typeAndSeed.length));
        if (!HexFormat.of().toHexDigits(read.verifier.id()).equals(parts[3])) {
            throw new NoteRefused("The signing key of " + parts[2] + " does not have the id " + parts[3]);
        }
        return read;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public NoteSignature sign(String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update(text.getBytes(UTF_8));
            return new NoteSignature(verifier.name(), verifier.id(), signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
        }
    }

    /** What a key file holds. */
    public String secret() {
        var typeAndSeed = ByteBuffer.allocate(1 + SEED_LENGTH)
                .put(KeyType.ED25519.identifier())
                .put(seed)
                .array();
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(typeAndSeed);
    }

    @Override
    public String toString() {
        return verifier.toString();
    }

    /** The JDK derives a public key only while generating a pair, so the generator is given the seed as its chance. */
    private static KeyPair keys(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Chance(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
        }
    }

    private static final class Chance extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] given;

        Chance(byte[] given) {
            this.given = given;
        }

        @Override
        public void nextBytes(byte[] asked) {
            System.arraycopy(given, 0, asked, 0, asked.length);
        }
    }
}
