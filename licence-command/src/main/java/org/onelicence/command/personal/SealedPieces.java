package org.onelicence.command.personal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * Seals a long content piece by piece under one person's key, which is looked up once. A piece opens only at its own
 * number of its own content; that none is missing at the end is for the reader's hash to say.
 */
public final class SealedPieces {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final String place;

    SealedPieces(SecretKey key, String place) {
        this.key = key;
        this.place = place;
    }

    public byte[] seal(int number, byte[] piece) {
        var nonce = new byte[PersonalData.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = PersonalData.cipher(Cipher.ENCRYPT_MODE, key, nonce, place, Integer.toString(number))
                    .doFinal(piece);
            var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    public byte[] open(int number, byte[] whole) {
        var nonce = Arrays.copyOf(whole, PersonalData.NONCE_BYTES);
        try {
            return PersonalData.cipher(Cipher.DECRYPT_MODE, key, nonce, place, Integer.toString(number))
                    .doFinal(whole, nonce.length, whole.length - nonce.length);
        } catch (AEADBadTagException altered) {
            throw new IllegalStateException("A sealed piece was altered or moved", altered);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }
}
