package org.onelicence.auditor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Merkle trees by the loops of RFC 9162, sections 2.1.2 and 2.1.3 (the tree is that of RFC 6962). The log walks its
 * tree by recursion; that both agree is the point.
 */
final class Merkle {

    static final int HASH_LENGTH = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    static byte[] leaf(byte[] entry) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return sha256.digest(entry);
    }

    private static byte[] node(byte[] left, byte[] right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** Section 2.1.2: push each leaf, merge as often as its number has trailing ones; then merge what is left. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256().digest();
        }
        Deque<byte[]> stack = new ArrayDeque<>();
        for (var index = 0; index < leaves.size(); index++) {
            stack.push(leaves.get(index));
            for (var merges = Integer.numberOfTrailingZeros(index + 1); merges > 0; merges--) {
                merge(stack);
            }
        }
        while (stack.size() > 1) {
            merge(stack);
        }
        return stack.pop();
    }

    private static void merge(Deque<byte[]> stack) {
        var right = stack.pop();
        stack.push(node(stack.pop(), right));
    }

    /** Section 2.1.3.2. */
    static boolean includes(byte[] root, long size, long index, byte[] leaf, List<byte[]> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        var fn = index;
        var sn = size - 1;
        var hash = leaf;
        for (var sibling : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /** Section 2.1.3.1, out of all leaves: the siblings from the leaf upwards. */
    static List<byte[]> inclusionProof(List<byte[]> leaves, int index) {
        var from = 0;
        var to = leaves.size();
        var proof = new ArrayList<byte[]>();
        while (to - from > 1) {
            var middle = from + Integer.highestOneBit(to - from - 1);
            if (index < middle) {
                proof.add(0, root(leaves.subList(middle, to)));
                to = middle;
            } else {
                proof.add(0, root(leaves.subList(from, middle)));
                from = middle;
            }
        }
        return proof;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
