package org.onelicence.log.tree;

import static org.onelicence.log.tree.MerkleHashing.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The growing side of the tree, all that is needed to add leaves and to know the root: the unfinished tile of each
 * level. Belongs to one thread.
 */
final class RightEdge {

    private final List<Unfinished> levels = new ArrayList<>();
    private final Map<TileName, byte[]> finished = new LinkedHashMap<>();
    private long size;

    /** The edge of a tree of {@code size} leaves, as its tiles have it. */
    static RightEdge of(long size, Tiles tiles) {
        var edge = new RightEdge();
        edge.size = size;
        for (var level = 0; TileName.hashes(size, level) > 0; level++) {
            var hashes = TileName.hashes(size, level);
            var unfinished = edge.level(level);
            unfinished.index = hashes / TileName.FULL;
            unfinished.width = (int) (hashes % TileName.FULL);
            if (unfinished.width > 0) {
                var stored =
                        tiles.read(TileName.in(size, level, unfinished.index)).bytes();
                System.arraycopy(stored, 0, unfinished.hashes, 0, stored.length);
            }
        }
        return edge;
    }

    long size() {
        return size;
    }

    void add(Hash leaf) {
        add(0, leaf);
        size++;
    }

    private void add(int number, Hash hash) {
        var level = level(number);
        level.append(hash);
        if (level.width == TileName.FULL) {
            var full = level.copy();
            finished.put(new TileName(number, level.index, TileName.FULL), full);
            level.index++;
            level.width = 0;
            add(number + 1, new Tile(full).subtree(TileName.HEIGHT, 0));
        }
    }

    /** The root: at each level the unfinished tile's hashes, followed by what the levels below amount to. */
    Hash root() {
        Hash below = null;
        for (var level : levels) {
            var hashes = new ArrayList<Hash>();
            for (var index = 0; index < level.width; index++) {
                hashes.add(Hash.at(level.hashes, index));
            }
            if (below != null) {
                hashes.add(below);
            }
            below = hashes.isEmpty() ? null : root(hashes);
        }
        return below == null ? MerkleHashing.EMPTY : below;
    }

    /** The tiles of one level and above that have changed since the last call, each as far as it has grown. */
    Map<TileName, byte[]> takeChangedFrom(int lowest) {
        var changed = new LinkedHashMap<TileName, byte[]>();
        finished.forEach((name, hashes) -> {
            if (name.level() >= lowest) {
                changed.put(name, hashes);
            }
        });
        for (var number = lowest; number < levels.size(); number++) {
            var level = levels.get(number);
            if (level.changed && level.width > 0) {
                changed.put(new TileName(number, level.index, level.width), level.copy());
            }
            level.changed = false;
        }
        finished.clear();
        return changed;
    }

    private Unfinished level(int number) {
        while (levels.size() <= number) {
            levels.add(new Unfinished());
        }
        return levels.get(number);
    }

    private static Hash root(List<Hash> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        var left = (int) MerkleHashing.split(hashes.size());
        return node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }

    private static final class Unfinished {
        private final byte[] hashes = new byte[TileName.FULL * Hash.LENGTH];
        private long index;
        private int width;
        private boolean changed;

        void append(Hash hash) {
            System.arraycopy(hash.bytes(), 0, hashes, width * Hash.LENGTH, Hash.LENGTH);
            width++;
            changed = true;
        }

        byte[] copy() {
            return Arrays.copyOf(hashes, width * Hash.LENGTH);
        }
    }
}
