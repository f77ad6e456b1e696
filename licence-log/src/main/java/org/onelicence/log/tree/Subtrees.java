package org.onelicence.log.tree;

/** Where the hashes of perfect subtrees come from; every root and every proof is made of nothing else. */
@FunctionalInterface
public interface Subtrees {

    /** The root of the {@code index}-th run of 2^{@code height} leaves. */
    Hash subtree(int height, long index);
}
