package org.onelicence.log.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.onelicence.test.RealPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh database with the log's tables. */
public final class LogDatabase {

    private final DataSource connections;
    private final JdbcClient db;

    private LogDatabase(DataSource connections) {
        this.connections = connections;
        this.db = JdbcClient.create(connections);
    }

    public static LogDatabase create() {
        var database = withoutTables();
        Flyway.configure()
                .dataSource(database.connections())
                .locations("classpath:db/log")
                .load()
                .migrate();
        return database;
    }

    static LogDatabase withoutTables() {
        var fresh = RealPostgres.database("log");
        return new LogDatabase(new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password()));
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

    /** Ends the backends of writers, as a network or an operator would. */
    void killWriters() {
        db.sql("""
                select pg_terminate_backend(pid, 5000) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and query like '%log_%'
                """).query(Boolean.class).list();
    }
}
