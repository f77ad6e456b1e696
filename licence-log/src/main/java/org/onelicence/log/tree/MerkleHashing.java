package org.onelicence.log.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How leaves and nodes are hashed: RFC 6962, section 2.1. The prefix keeps a node from being passed off as a leaf. */
public final class MerkleHashing {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(MerkleHashing::sha256);

    /** The root of a tree without leaves. */
    static final Hash EMPTY = new Hash(sha256().digest());

    private MerkleHashing() {}

    /** The hash of one entry's bytes. */
    public static Hash leaf(byte[] entry) {
        var digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    static Hash node(Hash left, Hash right) {
        var digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes());
        return new Hash(digest.digest(right.bytes()));
    }

    /** How many leaves go to the left of a tree of two or more: the largest power of two below {@code size}. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
