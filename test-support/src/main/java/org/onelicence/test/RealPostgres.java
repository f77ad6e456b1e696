package org.onelicence.test;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.onelicence.localstack.Checkout;
import org.onelicence.localstack.Ports;
import org.onelicence.localstack.Postgres;

/** One PostgreSQL server per test JVM, as durable as in production; each asker gets a fresh database on it. */
public final class RealPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    /** An empty database and the role that owns it and nothing else. */
    public static Database database(String name) {
        var unique = name + "_" + DATABASES.incrementAndGet();
        var password = UUID.randomUUID().toString();
        Server.RUNNING.ensureDatabase(unique, password);
        return new Database(Server.RUNNING.url(unique), unique, password);
    }

    /** The same database for a role that owns nothing in it, as services use it. */
    public static Database serviceRole(Database owned) {
        var role = owned.user() + "_service";
        var password = UUID.randomUUID().toString();
        Server.RUNNING.ensureServiceRole(owned.user(), role, password);
        return new Database(owned.url(), role, password);
    }

    /** How to connect. */
    public record Database(String url, String user, String password) {}

    private static final class Server {
        static final Postgres RUNNING = start();

        private static Postgres start() {
            Path files = TestFolder.of("postgresql");
            var folders = new Postgres.PostgresFolders(
                    Checkout.find().scratch(), files.resolve("data"), files.resolve("postgresql.log"), null);
            var server = Postgres.start(folders, Ports.free(), UUID.randomUUID().toString());
            TestFolder.closeAtExit("postgresql", server);
            return server;
        }
    }
}
