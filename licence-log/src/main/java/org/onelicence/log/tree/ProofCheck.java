package org.onelicence.log.tree;

import static org.onelicence.log.tree.MerkleHashing.node;
import static org.onelicence.log.tree.MerkleHashing.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/** Checks proofs against roots by walking the tree's shape from the top, taking one hash of the proof at each fork. */
public final class ProofCheck {

    private final Deque<Hash> proof;

    private ProofCheck(List<Hash> proof) {
        this.proof = new ArrayDeque<>(proof);
    }

    /** Whether the proof shows the leaf at {@code index} of the tree of {@code size} leaves under {@code root}. */
    public static boolean includes(Hash root, long size, long index, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        var check = new ProofCheck(proof);
        try {
            return check.including(index, size, leaf).equals(root) && check.proof.isEmpty();
        } catch (NoSuchElementException tooShort) {
            return false;
        }
    }

    /** Whether the proof shows that the tree of {@code to} leaves starts with the tree of {@code from} leaves. */
    public static boolean isConsistent(long from, Hash old, long to, Hash root, List<Hash> proof) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == 0) {
            return proof.isEmpty() && old.equals(MerkleHashing.EMPTY);
        }
        var check = new ProofCheck(proof);
        try {
            return check.growing(from, to, old, true).equals(new Roots(old, root)) && check.proof.isEmpty();
        } catch (NoSuchElementException tooShort) {
            return false;
        }
    }

    private Hash including(long index, long size, Hash leaf) {
        if (size == 1) {
            return leaf;
        }
        var sibling = proof.removeLast();
        var left = split(size);
        return index < left
                ? node(including(index, left, leaf), sibling)
                : node(sibling, including(index - left, size - left, leaf));
    }

    private Roots growing(long from, long to, Hash old, boolean known) {
        if (from == to) {
            var same = known ? old : proof.removeLast();
            return new Roots(same, same);
        }
        var sibling = proof.removeLast();
        var left = split(to);
        if (from <= left) {
            var grown = growing(from, left, old, known);
            return new Roots(grown.before(), node(grown.after(), sibling));
        }
        var grown = growing(from - left, to - left, old, false);
        return new Roots(node(sibling, grown.before()), node(sibling, grown.after()));
    }

    private record Roots(Hash before, Hash after) {}
}
