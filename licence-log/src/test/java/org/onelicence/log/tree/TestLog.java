package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.onelicence.log.store.Entry;
import org.onelicence.test.RealPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of log and tree. */
public final class TestLog {

    private static final Instant BEGAN = Instant.parse("2026-11-23T21:22:55.123456Z");

    private final DataSource database;

    public TestLog() {
        var fresh = RealPostgres.database("tree");
        var source = new PGSimpleDataSource();
        source.setUrl(fresh.url());
        source.setUser(fresh.user());
        source.setPassword(fresh.password());
        database = source;
        execute(resource("/db/log/V12__licence_log.sql"));
        execute(resource("/db/log/V13__log_tree.sql"));
    }

    public DataSource database() {
        return database;
    }

    /** Appends the entries at positions {@code from … to}, as the writer would. */
    public void append(long from, long to) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into log_entry (position, aggregate_id, aggregate_type, sequence, event_id, type,
                               revision, recorded_at, payload, metadata, leaf_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            connection.setAutoCommit(false);
            for (var position = from; position <= to; position++) {
                add(insert, position);
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }

    private static void add(PreparedStatement insert, long position) throws SQLException {
        var entry = of(position);
        insert.setLong(1, position);
        insert.setString(2, entry.aggregateId());
        insert.setString(3, entry.aggregateType());
        insert.setLong(4, entry.sequence());
        insert.setObject(5, entry.eventId());
        insert.setString(6, entry.type());
        insert.setString(7, entry.revision());
        insert.setObject(8, entry.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setBytes(9, entry.payload());
        insert.setBytes(10, entry.metadata());
        insert.setBytes(11, leaf(position).bytes());
        insert.addBatch();
    }

    private static Entry of(long position) {
        return new Entry(
                "lamp",
                "Lamp",
                position - 1,
                new UUID(0, position),
                "lamp.switched",
                "1",
                BEGAN.plusMillis(position),
                ("{\"times\":" + position + "}").getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }

    public static byte[] entry(long position) {
        return of(position).canonical();
    }

    static NaiveTree tree(long size) {
        var leaves = new ArrayList<Hash>();
        for (var position = 1L; position <= size; position++) {
            leaves.add(leaf(position));
        }
        return new NaiveTree(List.copyOf(leaves));
    }

    static Hash leaf(long position) {
        return MerkleHashing.leaf(entry(position));
    }

    /** What the owner of the tables could still do, after giving himself the right. */
    void tamper(String sql) {
        execute("grant all on log_entry, log_tile to current_user");
        execute(sql);
    }

    void execute(String sql) {
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
