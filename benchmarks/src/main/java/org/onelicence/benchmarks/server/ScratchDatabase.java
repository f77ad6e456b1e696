package org.onelicence.benchmarks.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that one engine has for itself. */
public final class ScratchDatabase implements AutoCloseable {

    private static final long BACKENDS_LEAVE_MILLIS = 10_000;

    private final Server server;
    private final String name;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    ScratchDatabase(Server server, String name, String url, String password) {
        this.server = server;
        this.name = name;
        source.setUrl(url);
        source.setUser(name);
        source.setPassword(password);
    }

    /** A new connection each time. */
    public DataSource source() {
        return source;
    }

    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** As Spring Boot would set it up, with a connection for every caller. */
    public HikariDataSource pool(int size) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        return new HikariDataSource(config);
    }

    /** The tables of log and tree, as the services make them. */
    public void installLog() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/log")
                .load()
                .migrate();
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A backend hands in its last statistics as it ends. */
    public void awaitNoBackends() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + BACKENDS_LEAVE_MILLIS * 1_000_000;
        try (var connection = server.superuser();
                var query = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where datname = ? and backend_type = 'client backend'")) {
            query.setString(1, name);
            while (System.nanoTime() < deadline) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("Somebody keeps a connection to " + name);
    }

    @Override
    public void close() throws SQLException {
        server.drop(name);
    }
}
