package org.onelicence.log.tree;

import static org.onelicence.log.tree.MerkleHashing.node;
import static org.onelicence.log.tree.MerkleHashing.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Roots and proofs of one tree, written down as RFC 6962 section 2.1 defines them. */
public final class Proofs {

    private final Subtrees subtrees;
    private final long size;

    public Proofs(Subtrees subtrees, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree of size " + size);
        }
        this.subtrees = subtrees;
        this.size = size;
    }

    public Hash root() {
        return size == 0 ? MerkleHashing.EMPTY : range(0, size);
    }

    /** That the leaf at this index (from 0) is in the tree: PATH(m, D[n]), section 2.1.1. */
    public List<Hash> inclusion(long index) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Hash>();
        path(path, index, 0, size);
        return path;
    }

    /** That the tree only grew since it had {@code from} leaves: PROOF(m, D[n]), section 2.1.2; empty from 0. */
    public List<Hash> consistency(long from) {
        Objects.checkFromToIndex(from, size, size);
        var proof = new ArrayList<Hash>();
        if (from > 0) {
            subproof(proof, from, 0, size, true);
        }
        return proof;
    }

    private void path(List<Hash> path, long index, long start, long count) {
        if (count == 1) {
            return;
        }
        var left = split(count);
        if (index < left) {
            path(path, index, start, left);
            path.add(range(start + left, count - left));
        } else {
            path(path, index - left, start + left, count - left);
            path.add(range(start, left));
        }
    }

    /** {@code known}: the verifier holds the old root already, so it need not be told. */
    private void subproof(List<Hash> proof, long from, long start, long count, boolean known) {
        if (from == count) {
            if (!known) {
                proof.add(range(start, count));
            }
            return;
        }
        var left = split(count);
        if (from <= left) {
            subproof(proof, from, start, left, known);
            proof.add(range(start + left, count - left));
        } else {
            subproof(proof, from - left, start + left, count - left, false);
            proof.add(range(start, left));
        }
    }

    private Hash range(long start, long count) {
        if (Long.bitCount(count) == 1) {
            var height = Long.numberOfTrailingZeros(count);
            return subtrees.subtree(height, start >>> height);
        }
        var left = split(count);
        return node(range(start, left), range(start + left, count - left));
    }
}
