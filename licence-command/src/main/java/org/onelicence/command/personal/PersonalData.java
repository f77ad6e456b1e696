package org.onelicence.command.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what events tell about a person (AES-256-GCM, a key for each person). The seal is bound to the place it was made
 * for, so a sealed value moved to another application or element does not open.
 */
public final class PersonalData {

    private static final String CIPHER = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Function<String, SecretKey> keyOf;
    private final Function<String, Optional<SecretKey>> existingKeyOf;
    private final SecureRandom random = new SecureRandom();

    public PersonalData(Function<String, SecretKey> keyOf, Function<String, Optional<SecretKey>> existingKeyOf) {
        this.keyOf = keyOf;
        this.existingKeyOf = existingKeyOf;
    }

    /** The value as it may stand in an event. */
    public String seal(String subject, String application, String element, String value) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keyOf.apply(subject), nonce, application, element);
            var sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    public Map<String, String> sealAll(String subject, String application, Map<String, String> values) {
        var sealed = new TreeMap<String, String>();
        values.forEach((element, value) -> sealed.put(element, seal(subject, application, element, value)));
        return sealed;
    }

    /** The value again, for those who may read it; empty once the person was erased. */
    public Optional<String> open(String subject, String application, String element, String sealed) {
        return existingKeyOf.apply(subject).map(key -> opened(key, application, element, sealed));
    }

    /** What can still be opened. */
    public Map<String, String> openAll(String subject, String application, Map<String, String> sealed) {
        var values = new TreeMap<String, String>();
        sealed.forEach((element, value) ->
                open(subject, application, element, value).ifPresent(plain -> values.put(element, plain)));
        return values;
    }

    /** For contents too long for one value; the person's key is made where there was none. */
    public SealedPieces pieces(String subject, String place) {
        return new SealedPieces(keyOf.apply(subject), place);
    }

    /** To open them again; empty once the person was erased. */
    public Optional<SealedPieces> existingPieces(String subject, String place) {
        return existingKeyOf.apply(subject).map(key -> new SealedPieces(key, place));
    }

    private static String opened(SecretKey key, String application, String element, String sealed) {
        var whole = Base64.getUrlDecoder().decode(sealed);
        var nonce = ByteBuffer.wrap(whole, 0, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, bytes(nonce), application, element);
            var plain = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (AEADBadTagException altered) {
            throw new IllegalStateException("A sealed value was altered or moved", altered);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    static Cipher cipher(int mode, SecretKey key, byte[] nonce, String application, String element)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((application + "\n" + element).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
