package org.onelicence.log.tree;

/** Where tiles come from. */
@FunctionalInterface
public interface Tiles {

    Tile read(TileName name);

    /** The subtrees of the tree of {@code size} leaves, read from these tiles: at most one tile for eight levels. */
    default Subtrees ofTree(long size) {
        return (height, index) -> {
            var heightInTile = height % TileName.HEIGHT;
            var perTile = TileName.FULL >> heightInTile;
            var name = TileName.in(size, height / TileName.HEIGHT, index / perTile);
            return read(name).subtree(heightInTile, (int) (index % perTile));
        };
    }
}
