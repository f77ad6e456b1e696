package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.onelicence.test.RealPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the tree and as much of the log as the tree looks at. */
public final class TestLog {

    private final DataSource database;

    public TestLog() {
        var fresh = RealPostgres.database("tree");
        var source = new PGSimpleDataSource();
        source.setUrl(fresh.url());
        source.setUser(fresh.user());
        source.setPassword(fresh.password());
        database = source;
        execute("create table log_entry (position bigint primary key, leaf_hash bytea not null)");
        execute(resource("/db/log/V13__log_tree.sql"));
    }

    public DataSource database() {
        return database;
    }

    /** Appends entries {@code from … to} (positions), the n-th made of the number n. */
    public void append(long from, long to) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into log_entry values (?, ?)")) {
            for (var position = from; position <= to; position++) {
                insert.setLong(1, position);
                insert.setBytes(2, leaf(position).bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    static NaiveTree tree(long size) {
        var leaves = new ArrayList<Hash>();
        for (var position = 1L; position <= size; position++) {
            leaves.add(leaf(position));
        }
        return new NaiveTree(List.copyOf(leaves));
    }

    public static byte[] entry(long position) {
        return ("{\"entry\":" + position + "}").getBytes(UTF_8);
    }

    static Hash leaf(long position) {
        return MerkleHashing.leaf(entry(position));
    }

    public void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    /** One stay in office that follows the log to its end. */
    void follow(DataSource reached, CheckpointSigner signer, Clock clock) throws SQLException {
        try (var connection = reached.getConnection()) {
            follow(connection, signer, clock);
        }
    }

    private static void follow(Connection connection, CheckpointSigner signer, Clock clock) throws SQLException {
        var keepership = Keepership.takeUp(connection, signer, clock);
        while (keepership.follow()) {
            // until there is nothing left
        }
    }

    private static String resource(String name) {
        try (var stream = TestLog.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
