package org.onelicence.log.tree;

/** The check before anything is signed again: do the last checkpoint, the tiles and the log's own hashes agree? */
final class EdgeCheck {

    private EdgeCheck() {}

    /**
     * The edge of the checkpoint's tree. Reads the unfinished tile of each level and the finished one beside it, so
     * what lies further left is taken on trust; {@link TreeCheck} reads it all.
     */
    static RightEdge of(StoredCheckpoint last, Tiles tiles) {
        var size = last.size();
        var edge = RightEdge.of(size, tiles);
        if (!edge.root().equals(last.root())) {
            throw new TreeBroken("The log's entries up to position " + size + " have the root " + edge.root()
                    + ", signed was " + last.root());
        }
        for (var level = 0; TileName.hashes(size, level + 1) > 0; level++) {
            checkLastFinished(size, level, tiles);
        }
        return edge;
    }

    private static void checkLastFinished(long size, int level, Tiles tiles) {
        var index = TileName.hashes(size, level + 1) - 1;
        var finished = tiles.read(new TileName(level, index, TileName.FULL));
        var above = tiles.read(TileName.in(size, level + 1, index / TileName.FULL));
        if (!finished.subtree(TileName.HEIGHT, 0).equals(above.subtree(0, (int) (index % TileName.FULL)))) {
            throw new TreeBroken("Tile " + index + " of level " + level + " is not what the tree was made of");
        }
    }
}
