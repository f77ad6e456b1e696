package org.onelicence.auditor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tree of one checkpoint as tiles and bundles lay it out (C2SP tlog-tiles). */
record LogCopy(Source source, long size) {

    static final String CHECKPOINT = "checkpoint";
    private static final String TILES = "tile/";
    private static final String ENTRIES = "tile/entries/";
    private static final int TILE_WIDTH = 256;

    /** One tile or bundle: where it stands and how many hashes or entries it must hold. */
    record Piece(String path, int width) {}

    static boolean isPublic(String path) {
        return path.equals(CHECKPOINT) || (path.startsWith(TILES) && !path.startsWith(ENTRIES));
    }

    List<Piece> bundles() {
        return pieces(ENTRIES, size);
    }

    /** The tiles of all levels, the lowest first; the last of a level may be partial. */
    List<List<Piece>> levels() {
        var levels = new ArrayList<List<Piece>>();
        for (var hashes = size; hashes > 0; hashes /= TILE_WIDTH) {
            levels.add(pieces(TILES + levels.size() + "/", hashes));
        }
        return levels;
    }

    private static List<Piece> pieces(String prefix, long hashes) {
        var pieces = new ArrayList<Piece>();
        for (var index = 0L; index * TILE_WIDTH < hashes; index++) {
            var width = (int) Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH);
            pieces.add(new Piece(prefix + path(index) + (width < TILE_WIDTH ? ".p/" + width : ""), width));
        }
        return pieces;
    }

    List<byte[]> hashes(List<Piece> tiles) {
        var hashes = new ArrayList<byte[]>();
        for (var tile : tiles) {
            var bytes = source.read(tile.path());
            if (bytes.length != tile.width() * Merkle.HASH_LENGTH) {
                throw new Disagreement(
                        tile.path() + " has " + bytes.length + " bytes, not " + tile.width() + " hashes");
            }
            for (var at = 0; at < bytes.length; at += Merkle.HASH_LENGTH) {
                hashes.add(Arrays.copyOfRange(bytes, at, at + Merkle.HASH_LENGTH));
            }
        }
        return hashes;
    }

    /** Each entry behind its length in 16 bits. */
    List<byte[]> entries(Piece bundle) {
        var bytes = ByteBuffer.wrap(source.read(bundle.path()));
        var entries = new ArrayList<byte[]>();
        while (bytes.remaining() >= Short.BYTES) {
            var length = Short.toUnsignedInt(bytes.getShort());
            if (length > bytes.remaining()) {
                throw new Disagreement(bundle.path() + " ends within an entry");
            }
            var entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        if (bytes.hasRemaining() || entries.size() != bundle.width()) {
            throw new Disagreement(bundle.path() + " does not hold exactly " + bundle.width() + " entries");
        }
        return entries;
    }

    /** Groups of three digits, all but the last behind an x: 1234067 is x001/x234/067. */
    private static String path(long index) {
        var path = new StringBuilder("%03d".formatted(index % 1000));
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return path.toString();
    }
}
