package org.onelicence.log.tree;

import org.jspecify.annotations.Nullable;

/** The hashes of one tile; the nodes above them are computed when first asked for and then remembered. */
public final class Tile {

    private final byte[] hashes;
    /** As a heap: the nodes of height h begin at 256 >> h. A race computes one twice, to the same value. */
    private final @Nullable Hash[] nodes = new Hash[2 * TileName.FULL];

    public Tile(byte[] hashes) {
        if (hashes.length == 0 || hashes.length % Hash.LENGTH != 0 || hashes.length > TileName.FULL * Hash.LENGTH) {
            throw new IllegalArgumentException("A tile of " + hashes.length + " bytes");
        }
        this.hashes = hashes;
    }

    /** As it is served and stored. */
    public byte[] bytes() {
        return hashes;
    }

    public int width() {
        return hashes.length / Hash.LENGTH;
    }

    /** The root of the {@code index}-th run of 2^{@code height} hashes of this tile. */
    Hash subtree(int height, int index) {
        var place = (TileName.FULL >> height) + index;
        var known = nodes[place];
        if (known == null) {
            known = height == 0
                    ? Hash.at(hashes, index)
                    : MerkleHashing.node(subtree(height - 1, 2 * index), subtree(height - 1, 2 * index + 1));
            nodes[place] = known;
        }
        return known;
    }
}
