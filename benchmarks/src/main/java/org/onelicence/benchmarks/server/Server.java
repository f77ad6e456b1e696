package org.onelicence.benchmarks.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onelicence.localstack.Checkout;
import org.onelicence.localstack.Folders;
import org.onelicence.localstack.Ports;
import org.onelicence.localstack.Postgres;

/** A PostgreSQL of our own, as the launcher starts it: durable, or it does not start. Its files go with it. */
public final class Server implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final List<String> TOLD = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "data_checksums",
            "wal_sync_method",
            "wal_compression",
            "shared_buffers",
            "max_wal_size");

    private final Path files;
    private final String password;
    private final Postgres postgres;
    private int databases;

    private Server(Path files, String password, Postgres postgres) {
        this.files = files;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts it.
     *
     * @param files a folder on the disk that shall be measured; emptied before and after
     */
    public static Server start(Path files) {
        Folders.delete(files);
        var password = UUID.randomUUID().toString();
        var folders = new Postgres.PostgresFolders(
                Checkout.find().scratch(), files.resolve("data"), files.resolve("postgresql.log"), null);
        return new Server(files, password, Postgres.start(folders, Ports.free(), password));
    }

    /** An empty database, after a checkpoint, so that nobody pays for what stood before. */
    public ScratchDatabase fresh() throws SQLException {
        var name = "bench_" + ++databases;
        var owner = UUID.randomUUID().toString();
        postgres.ensureDatabase(name, owner);
        execute("checkpoint");
        return new ScratchDatabase(this, name, postgres.url(name), owner);
    }

    void drop(String database) throws SQLException {
        execute("drop database " + database + " with (force)");
        execute("drop role " + database);
    }

    /** For questions about the server; never on a measured path. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(postgres.url("postgres"), SUPERUSER, password);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a reader must know to believe the numbers. */
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (var connection = superuser();
                var query = connection.prepareStatement("select current_setting(?)")) {
            for (var setting : TOLD) {
                query.setString(1, setting);
                try (var row = query.executeQuery()) {
                    row.next();
                    settings.put(setting, row.getString(1));
                }
            }
        }
        requireDurable(settings);
        return settings;
    }

    private static void requireDurable(Map<String, String> settings) {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(settings.get(setting))) {
                throw new IllegalStateException("Not a durable server: " + setting + " is " + settings.get(setting));
            }
        }
    }

    /** The process above all of PostgreSQL's. */
    public long pid() {
        return postgres.process().pid();
    }

    public Path files() {
        return files;
    }

    @Override
    public void close() {
        postgres.close();
        Folders.delete(files);
    }
}
