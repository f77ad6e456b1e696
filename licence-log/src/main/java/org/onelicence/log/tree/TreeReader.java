package org.onelicence.log.tree;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the signed tree: nothing beyond the last checkpoint is ever shown. Safe to share. */
public final class TreeReader {

    private static final int TILES_KEPT = 1_024;

    private final DataSource database;
    /** What a name says never changes, also of a partial tile: a wider one has another name. */
    private final Map<TileName, Tile> kept = Collections.synchronizedMap(new Kept());

    public TreeReader(DataSource database) {
        this.database = database;
    }

    /** The newest checkpoint with what witnesses have said of it; empty until the keeper has first looked. */
    public Optional<SignedNote> latest() {
        return withTables(tables -> cosigned(tables, tables.latestCheckpoint()));
    }

    /** The newest checkpoint that a witness has cosigned. */
    public Optional<SignedNote> latestCosigned() {
        return withTables(tables -> cosigned(tables, tables.latestCosigned()));
    }

    /** The checkpoint of exactly this size, if one was signed. */
    public Optional<SignedNote> ofSize(long size) {
        return withTables(tables -> cosigned(tables, tables.checkpointOf(size)));
    }

    /** The number of entries under the newest checkpoint. */
    public long size() {
        return withTables(TreeReader::size);
    }

    /** The tile, if the signed tree has all of its hashes. */
    public Optional<Tile> tile(TileName name) {
        var known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return withTables(tables -> name.isIn(size(tables)) ? Optional.of(keep(tables, name)) : Optional.empty());
    }

    /** Proofs within the first {@code size} entries; reads at most one tile for eight levels, the inner ones once. */
    public Proofs proofs(long size) {
        if (size > size()) {
            throw new IllegalArgumentException("No checkpoint covers " + size + " entries yet");
        }
        Tiles tiles = this::signedTile;
        return new Proofs(tiles.ofTree(size), size);
    }

    private Tile signedTile(TileName name) {
        var known = kept.get(name);
        return known != null ? known : withTables(tables -> keep(tables, name));
    }

    <T> T withTables(Reading<T> reading) {
        try (var connection = database.getConnection()) {
            return reading.from(new TreeTables(connection));
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    /** One look into the tables. */
    @FunctionalInterface
    interface Reading<T> {
        T from(TreeTables tables) throws SQLException;
    }

    private Tile keep(TreeTables tables, TileName name) {
        var tile = tables.read(name);
        kept.put(name, tile);
        return tile;
    }

    private static long size(TreeTables tables) throws SQLException {
        return tables.latestCheckpoint().map(StoredCheckpoint::size).orElse(0L);
    }

    private static Optional<SignedNote> cosigned(TreeTables tables, Optional<StoredCheckpoint> checkpoint)
            throws SQLException {
        if (checkpoint.isEmpty()) {
            return Optional.empty();
        }
        var found = checkpoint.get();
        return Optional.of(found.note().with(tables.cosignatures(found.size())));
    }

    private static final class Kept extends LinkedHashMap<TileName, Tile> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileName, Tile> eldest) {
            return size() > TILES_KEPT;
        }
    }
}
