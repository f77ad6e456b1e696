package org.onelicence.log.tree;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL of the tree, on one connection. */
final class TreeTables implements Tiles {

    private final Connection connection;

    TreeTables(Connection connection) {
        this.connection = connection;
    }

    /** At most one keeper at a time; the lock goes when its connection does. The number is the log's own. */
    boolean tryToBecomeKeeper() throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_lock(6962)");
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    void stopBeingKeeper() throws SQLException {
        try (var query = connection.prepareStatement("select pg_advisory_unlock(6962)")) {
            query.execute();
        }
    }

    Optional<StoredCheckpoint> latestCheckpoint() throws SQLException {
        return checkpoint(connection.prepareStatement("""
                        select size, root, note from log_checkpoint order by size desc limit 1
                        """));
    }

    Optional<StoredCheckpoint> checkpointOf(long size) throws SQLException {
        var query = connection.prepareStatement("select size, root, note from log_checkpoint where size = ?");
        query.setLong(1, size);
        return checkpoint(query);
    }

    /** The newest checkpoint that at least one witness has cosigned. */
    Optional<StoredCheckpoint> latestCosigned() throws SQLException {
        return checkpoint(connection.prepareStatement("""
                        select size, root, note from log_checkpoint
                         where size = (select max(size) from log_cosignature)
                        """));
    }

    private static Optional<StoredCheckpoint> checkpoint(PreparedStatement query) throws SQLException {
        try (query;
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(checkpoint(row)) : Optional.empty();
        }
    }

    static StoredCheckpoint checkpoint(ResultSet row) throws SQLException {
        var size = row.getLong("size");
        try {
            return new StoredCheckpoint(size, new Hash(row.getBytes("root")), SignedNote.parse(row.getString("note")));
        } catch (NoteRefused e) {
            throw new TreeBroken("The stored checkpoint of size " + size + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The leaves after the {@code size}-th, as many as there are, at most {@code limit}; a gap is refused. */
    List<Hash> leavesAfter(long size, int limit) throws SQLException {
        try (var query = connection.prepareStatement("""
                select position, leaf_hash from log_entry where position > ? order by position limit ?
                """)) {
            query.setLong(1, size);
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
                var leaves = new ArrayList<Hash>();
                while (rows.next()) {
                    var expected = size + leaves.size() + 1;
                    if (rows.getLong("position") != expected) {
                        throw new TreeBroken("The log has no entry at position " + expected);
                    }
                    leaves.add(new Hash(rows.getBytes("leaf_hash")));
                }
                return leaves;
            }
        }
    }

    /** A tile that the tree must have; a partial one is cut from what has grown since. */
    @Override
    public Tile read(TileName name) {
        try {
            var hashes = name.level() == 0 ? leaves(name) : stored(name);
            var length = name.width() * Hash.LENGTH;
            if (hashes.length < length) {
                throw new TreeBroken("Of " + name + " only " + hashes.length / Hash.LENGTH + " hashes are there");
            }
            return new Tile(Arrays.copyOf(hashes, length));
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    private byte[] leaves(TileName name) throws SQLException {
        var leaves = leavesAfter(name.index() * TileName.FULL, name.width());
        var hashes = new byte[leaves.size() * Hash.LENGTH];
        for (var i = 0; i < leaves.size(); i++) {
            System.arraycopy(leaves.get(i).bytes(), 0, hashes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return hashes;
    }

    private byte[] stored(TileName name) throws SQLException {
        try (var query = connection.prepareStatement("select hashes from log_tile where level = ? and index = ?")) {
            query.setInt(1, name.level());
            query.setLong(2, name.index());
            try (var row = query.executeQuery()) {
                return row.next() ? row.getBytes("hashes") : new byte[0];
            }
        }
    }

    /** A stored tile only ever grows to the right: anything else would rewrite the past. */
    void grow(Map<TileName, byte[]> tiles) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into log_tile as known (level, index, hashes) values (?, ?, ?)
                on conflict (level, index) do update set hashes = excluded.hashes
                 where known.hashes = substring(excluded.hashes for length(known.hashes))
                """)) {
            for (var tile : tiles.entrySet()) {
                upsert.setInt(1, tile.getKey().level());
                upsert.setLong(2, tile.getKey().index());
                upsert.setBytes(3, tile.getValue());
                if (upsert.executeUpdate() != 1) {
                    throw new TreeBroken("The stored hashes of " + tile.getKey() + " are not those of the log");
                }
            }
        }
    }

    /** Fails where somebody else has gone on from the previous checkpoint: the column is unique. */
    void append(StoredCheckpoint checkpoint, long previousSize, Instant signedAt) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into log_checkpoint (size, previous_size, root, note, signed_at) values (?, ?, ?, ?, ?)
                """)) {
            insert.setLong(1, checkpoint.size());
            insert.setLong(2, previousSize);
            insert.setBytes(3, checkpoint.root().bytes());
            insert.setString(4, checkpoint.note().toString());
            insert.setTimestamp(5, Timestamp.from(signedAt));
            insert.executeUpdate();
        }
    }

    List<NoteSignature> cosignatures(long size) throws SQLException {
        try (var query = connection.prepareStatement(
                "select line from log_cosignature where size = ? order by key_name, key_id")) {
            query.setLong(1, size);
            try (var rows = query.executeQuery()) {
                var lines = new ArrayList<NoteSignature>();
                while (rows.next()) {
                    lines.add(NoteSignature.parse(rows.getString("line")));
                }
                return lines;
            }
        }
    }

    /** A witness may cosign again later; the newest of its words is kept. */
    void keep(Cosignature cosignature, long size) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into log_cosignature as known (size, key_name, key_id, cosigned_at, line)
                values (?, ?, ?, to_timestamp(?), ?)
                on conflict (size, key_name, key_id)
                do update set cosigned_at = excluded.cosigned_at, line = excluded.line
                 where known.cosigned_at < excluded.cosigned_at
                """)) {
            upsert.setLong(1, size);
            upsert.setString(2, cosignature.signature().name());
            upsert.setInt(3, cosignature.signature().keyId());
            upsert.setLong(4, cosignature.timestamp());
            upsert.setString(5, cosignature.signature().line());
            upsert.executeUpdate();
        }
    }
}
