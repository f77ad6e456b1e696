package org.onelicence.log.tree;

import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash of a leaf or a node. The array is handed on, not copied: nobody writes to it. */
public record Hash(byte[] bytes) {

    public static final int LENGTH = 32;

    public Hash {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has " + LENGTH + " bytes, not " + bytes.length);
        }
    }

    static Hash at(byte[] hashes, int index) {
        return new Hash(Arrays.copyOfRange(hashes, index * LENGTH, (index + 1) * LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Base64, as checkpoints write it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
