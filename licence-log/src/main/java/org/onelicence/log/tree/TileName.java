package org.onelicence.log.tree;

/**
 * Which tile: {@code width} hashes at {@code level}, beginning with the {@code index * 256}-th (C2SP tlog-tiles, “Merkle
 * Tree”). A width below 256 names a partial tile, a prefix of the full one.
 */
public record TileName(int level, long index, int width) {

    public static final int HEIGHT = 8;
    public static final int FULL = 1 << HEIGHT;
    public static final int LEVEL_MAX = 63;

    public TileName {
        if (level < 0 || level > LEVEL_MAX || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** The tile as wide as a tree of {@code size} leaves has it. */
    static TileName in(long size, int level, long index) {
        return new TileName(level, index, (int) Math.min(FULL, hashes(size, level) - index * FULL));
    }

    /** Whether a tree of {@code size} leaves has all of this tile's hashes. */
    public boolean isIn(long size) {
        var hashes = hashes(size, level);
        return index <= hashes / FULL && index * FULL + width <= hashes;
    }

    /** How many hashes a tree has at a level: one per complete run of 256^level leaves. */
    static long hashes(long size, int level) {
        var shift = level * HEIGHT;
        return shift < Long.SIZE ? size >>> shift : 0;
    }
}
