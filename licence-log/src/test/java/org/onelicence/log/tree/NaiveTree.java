package org.onelicence.log.tree;

import static org.onelicence.log.tree.MerkleHashing.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All leaves in memory, the root by RFC 6962's recursive definition, tiles by tlog-tiles' formula: slow and obvious. */
record NaiveTree(List<Hash> leaves) {

    static NaiveTree random(Random random, int size) {
        var leaves = new ArrayList<Hash>(size);
        var entry = new byte[16];
        for (var index = 0; index < size; index++) {
            random.nextBytes(entry);
            leaves.add(MerkleHashing.leaf(entry));
        }
        return new NaiveTree(leaves);
    }

    NaiveTree first(int size) {
        return new NaiveTree(leaves.subList(0, size));
    }

    Hash root() {
        return leaves.isEmpty() ? MerkleHashing.EMPTY : root(leaves);
    }

    Proofs proofs() {
        Tiles tiles = this::tile;
        return new Proofs(tiles.ofTree(leaves.size()), leaves.size());
    }

    Tile tile(TileName name) {
        var span = 1 << (name.level() * TileName.HEIGHT);
        var bytes = new byte[name.width() * Hash.LENGTH];
        for (var i = 0; i < name.width(); i++) {
            var start = ((int) name.index() * TileName.FULL + i) * span;
            System.arraycopy(root(leaves.subList(start, start + span)).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return new Tile(bytes);
    }

    private static Hash root(List<Hash> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        var left = 1;
        while (2 * left < hashes.size()) {
            left *= 2;
        }
        return node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }
}
