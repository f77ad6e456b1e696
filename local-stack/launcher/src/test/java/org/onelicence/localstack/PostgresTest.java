package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private final Path folder;

    PostgresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_was_committed_survives_a_kill() throws SQLException, IOException {
        try (var server = start()) {
            server.ensureDatabase("kept", "password");
            execute(server, "create table fact (name text)");
            execute(server, "insert into fact values ('committed')");
            kill(server);
        }
        try (var server = start()) {
            server.ensureDatabase("kept", "another password");
            try (var connection = DriverManager.getConnection(server.url("kept"), "kept", "another password");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select name from fact")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("committed");
            }
        }
    }

    private static void execute(Postgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("kept"), "kept", "password");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void kill(Postgres server) throws IOException {
        Signals.send("KILL", server.process().pid());
        await("the server's end").until(() -> !server.process().isAlive());
    }

    private Postgres start() {
        var folders = new Postgres.PostgresFolders(
                Checkout.find().scratch(), folder.resolve("data"), folder.resolve("log"), folder.resolve("pid"));
        return Postgres.start(folders, Ports.free(), "superuser");
    }
}
