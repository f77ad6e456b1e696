package org.onelicence.benchmarks.measure;

import java.sql.Connection;
import java.sql.SQLException;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;

/** What a run costs both sides: processor time, log bytes and flushes. Nothing else may use the server meanwhile. */
public final class Meter {

    private static final String FLUSHES_UNTIL_17 = "select wal_sync from pg_stat_wal";
    private static final String FLUSHES_FROM_18 =
            "select coalesce(sum(fsyncs), 0) from pg_stat_io where object = 'wal' and context = 'normal'";
    private static final int VERSION_18 = 180_000;

    private final Server server;
    private final long startedNanos;
    private final double applicationSeconds;
    private final double postgresSeconds;
    private final long walPosition;
    private final long flushes;

    private Meter(Server server) throws SQLException {
        this.server = server;
        try (var connection = server.superuser()) {
            this.flushes = flushes(connection);
            this.walPosition = walPosition(connection);
        }
        this.postgresSeconds = ProcessorTime.ofTree(server.pid());
        this.applicationSeconds = ProcessorTime.ofThisProcess();
        this.startedNanos = System.nanoTime();
    }

    public static Meter start(Server server) throws SQLException {
        return new Meter(server);
    }

    /** The end of what is measured; flushes are known only when the engine has given up its connections. */
    public Stopped stop() throws SQLException {
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        double application = ProcessorTime.ofThisProcess() - applicationSeconds;
        double postgres = ProcessorTime.ofTree(server.pid()) - postgresSeconds;
        try (var connection = server.superuser()) {
            return new Stopped(seconds, application, postgres, walPosition(connection) - walPosition);
        }
    }

    /** A run that ended. */
    public final class Stopped {
        private final double seconds;
        private final double application;
        private final double postgres;
        private final long walBytes;

        private Stopped(double seconds, double application, double postgres, long walBytes) {
            this.seconds = seconds;
            this.application = application;
            this.postgres = postgres;
            this.walBytes = walBytes;
        }

        public double seconds() {
            return seconds;
        }

        /** The rate and what an event cost, for events that were written. */
        public Sample perEvent(long events, ScratchDatabase database) throws SQLException, InterruptedException {
            database.awaitNoBackends();
            try (var connection = server.superuser()) {
                double flushed = flushes(connection) - flushes;
                return read(events)
                        .with(Figure.WAL_BYTES, (double) walBytes / events)
                        .with(Figure.FLUSHES, flushed * 1000 / events);
            }
        }

        /** The same for events that were only read. */
        public Sample read(long events) {
            return Sample.of(Figure.RATE, events / seconds)
                    .with(Figure.CPU_APPLICATION, application * 1000 / events)
                    .with(Figure.CPU_POSTGRES, postgres * 1000 / events);
        }
    }

    private static long walPosition(Connection connection) throws SQLException {
        return number(connection, "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    }

    private static long flushes(Connection connection) throws SQLException {
        boolean from18 = number(connection, "select current_setting('server_version_num')::bigint") >= VERSION_18;
        return number(connection, from18 ? FLUSHES_FROM_18 : FLUSHES_UNTIL_17);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
