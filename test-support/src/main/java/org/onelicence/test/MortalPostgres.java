package org.onelicence.test;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.onelicence.localstack.Checkout;
import org.onelicence.localstack.Ports;
import org.onelicence.localstack.Postgres;

/** A PostgreSQL server of its own, durable as in production, to be killed and started again on the same data. */
public final class MortalPostgres implements AutoCloseable {
    private static final AtomicInteger SERVERS = new AtomicInteger();

    private final Postgres.PostgresFolders folders;
    private final int port = Ports.free();
    private final String password = UUID.randomUUID().toString();
    private Postgres server;

    private MortalPostgres(String name) {
        var files = TestFolder.of(name);
        folders = new Postgres.PostgresFolders(
                Checkout.find().scratch(), files.resolve("data"), files.resolve("postgresql.log"), null);
        server = Postgres.start(folders, port, password);
    }

    public static MortalPostgres start() {
        var name = "mortal-postgresql-" + SERVERS.incrementAndGet();
        var started = new MortalPostgres(name);
        TestFolder.closeAtExit(name, started);
        return started;
    }

    /** An empty database and the role that owns it and nothing else. */
    public RealPostgres.Database database(String name) {
        var owner = UUID.randomUUID().toString();
        server.ensureDatabase(name, owner);
        return new RealPostgres.Database(server.url(name), name, owner);
    }

    /**
     * {@code kill -9} for the postmaster and all of its processes at once: no shutdown, no last checkpoint. Their tether
     * is left alone, for it waits for the postmaster's end and nothing else would.
     */
    public void kill() {
        var tether = ProcessHandle.of(server.process().pid()).orElseThrow();
        tether.descendants().forEach(ProcessHandle::destroyForcibly);
        tether.onExit().join();
    }

    /** Recovers from the write-ahead log, as after any crash. */
    public void startAgain() {
        server = Postgres.start(folders, port, password);
    }

    @Override
    public void close() {
        server.close();
    }
}
