package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server whose commits are on the disk when it says so, and whose data outlives it. */
public final class Postgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /** What makes an acknowledged commit survive a power cut. Checked after every start, never assumed. */
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_checksums", "on");

    private final int port;
    private final String password;
    private final ChildProcess process;

    private Postgres(int port, String password, ChildProcess process) {
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /**
     * Starts a server.
     *
     * @param folders where its binaries, data and log are
     * @param password of the superuser, fixed when the data directory is first made
     */
    public static Postgres start(PostgresFolders folders, int port, String password) {
        try {
            var binaries = PostgresBinaries.unpackBelow(folders.binaries());
            initialise(binaries, folders, password);
            var server = new Postgres(port, password, ChildProcess.start(launch(binaries, folders, port)));
            server.awaitReady(folders);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made beside and moved into place, so that a data directory which exists is a whole one. */
    private static void initialise(Path binaries, PostgresFolders folders, String password) throws IOException {
        if (Files.isDirectory(folders.data())) {
            return;
        }
        Files.createDirectories(
                Objects.requireNonNull(folders.data().toAbsolutePath().getParent()));
        var half = folders.data().resolveSibling(folders.data().getFileName() + ".half-made");
        Folders.delete(half);
        var passwordFile = Files.createTempFile(
                "onelicence",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password + "\n");
            var command = asOrdinaryUser(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
            Commands.run("initdb", command, folders.log());
            Files.move(half, folders.data());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** Settings given on the command line win over every file inside the data directory. */
    private static Launch launch(Path binaries, PostgresFolders folders, int port) {
        var command = asOrdinaryUser(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                folders.data().toAbsolutePath().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=Asia/Shanghai",
                "-c",
                "log_timezone=Asia/Shanghai"));
        return new Launch(
                "postgresql",
                "-D " + folders.data().toAbsolutePath() + " ",
                command,
                Map.of(),
                folders.log(),
                folders.pidFile(),
                Launch.INTERRUPT);
    }

    /** PostgreSQL refuses to run as root; inside a user namespace of its own, root is nobody. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!Commands.answers("0", List.of("id", "-u"))) {
            return command;
        }
        if (!Commands.succeeds(List.of("unshare", "-U", "true"))) {
            throw new StackFailure("PostgreSQL refuses to run as root, and this machine allows no user namespaces:"
                    + " run ./onelicence as an ordinary user.");
        }
        var inside = new ArrayList<>(List.of("unshare", "-U"));
        inside.addAll(command);
        return inside;
    }

    private void awaitReady(PostgresFolders folders) {
        try {
            process.await(START_LIMIT, this::answers);
            try (var connection = connect("postgres")) {
                assertOurs(connection, folders.data());
                assertDurable(connection);
            }
        } catch (SQLException e) {
            close();
            throw new StackFailure("PostgreSQL does not answer as it should: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A server that somebody left behind may answer on our port. */
    private static void assertOurs(Connection connection, Path data) throws SQLException {
        var serving =
                Path.of(show(connection, "data_directory")).toAbsolutePath().normalize();
        if (!serving.equals(data.toAbsolutePath().normalize())) {
            throw new StackFailure("Another PostgreSQL answers on our port; it serves " + serving);
        }
    }

    private static void assertDurable(Connection connection) throws SQLException {
        for (var setting : DURABLE.entrySet()) {
            var actual = show(connection, setting.getKey());
            if (!actual.equals(setting.getValue())) {
                throw new StackFailure("PostgreSQL would not keep what it acknowledges: " + setting.getKey() + " is "
                        + actual + " and must be " + setting.getValue());
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A role and the one database it owns, made when missing; the password is set each time. */
    public void ensureDatabase(String name, String rolePassword) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            ensureRole(connection, name, rolePassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke all on database " + name + " from public");
        } catch (SQLException e) {
            throw new StackFailure("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** A role that may work in the database and owns nothing of it; what it may touch there, the owner grants. */
    public void ensureServiceRole(String database, String role, String rolePassword) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            ensureRole(connection, role, rolePassword);
            statement.execute("grant connect, temporary on database " + database + " to " + role);
        } catch (SQLException e) {
            throw new StackFailure("Cannot make the role " + role + ": " + e.getMessage(), e);
        }
    }

    private static void ensureRole(Connection connection, String name, String password) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain name: " + name);
        }
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
        var secret = password.replace("'", "''");
        try (var statement = connection.createStatement()) {
            statement.execute((known ? "alter" : "create") + " role " + name + " login password '" + secret + "'");
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public ChildProcess process() {
        return process;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?connectTimeout=2&loginTimeout=2", SUPERUSER, password);
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }

    /** Where one server's files are; without a pid file the server ends with us. */
    public record PostgresFolders(
            Path binaries, Path data, Path log, @Nullable Path pidFile) {}
}
