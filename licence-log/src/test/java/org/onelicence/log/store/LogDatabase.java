package org.onelicence.log.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.onelicence.test.RealPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh database with the log's tables. */
public final class LogDatabase {

    private static final String WRITER = "writer-under-test";

    private final RealPostgres.Database address;
    private final DataSource connections;
    private final DataSource writers;
    private final JdbcClient db;

    private LogDatabase(RealPostgres.Database fresh) {
        this.address = fresh;
        this.connections = new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
        this.writers =
                new DriverManagerDataSource(fresh.url() + "?ApplicationName=" + WRITER, fresh.user(), fresh.password());
        this.db = JdbcClient.create(connections);
    }

    public static LogDatabase create() {
        return create(RealPostgres.database("log"));
    }

    static LogDatabase create(RealPostgres.Database fresh) {
        var database = new LogDatabase(fresh);
        Flyway.configure()
                .dataSource(database.connections())
                .locations("classpath:db/log")
                .load()
                .migrate();
        return database;
    }

    static LogDatabase withoutTables() {
        return new LogDatabase(RealPostgres.database("log"));
    }

    RealPostgres.Database address() {
        return address;
    }

    public DataSource connections() {
        return connections;
    }

    public JdbcClient sql() {
        return db;
    }

    /** Each entry as {@code aggregate/sequence}, in the order of positions. */
    List<String> entries() {
        return db.sql("select aggregate_id || '/' || sequence from log_entry order by position")
                .query(String.class)
                .list();
    }

    List<Long> positions() {
        return db.sql("select position from log_entry order by position")
                .query(Long.class)
                .list();
    }

    /** For writers that {@link #killWriters} shall find. */
    DataSource writers() {
        return writers;
    }

    /** Ends the backends of writers, as a network or an operator would. */
    void killWriters() {
        db.sql("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where datname = current_database() and application_name = :writer")
                .param("writer", WRITER)
                .query(Boolean.class)
                .list();
    }
}
