package org.onelicence.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;

/**
 * Message DB's {@code write_message}, installed from its own npm package: nothing of it is kept here. Whoever wants the
 * row fetches the package first, see docs/benchmarks.md.
 */
public final class MessageDb implements Peer {

    public static final String FILE = "eventide-message-db-1.3.1.tgz";

    /** In the order of its own install.sh; roles, views and privileges are not needed by the owner of the database. */
    private static final List<String> SCRIPTS = List.of(
            "schema/message-store",
            "extensions/pgcrypto",
            "tables/messages",
            "types/message",
            "functions/message-store-version",
            "functions/hash-64",
            "functions/acquire-lock",
            "functions/category",
            "functions/is-category",
            "functions/id",
            "functions/cardinal-id",
            "functions/stream-version",
            "functions/write-message",
            "indexes/messages-id",
            "indexes/messages-stream",
            "indexes/messages-category");

    private static final String SEARCH_PATH = "set search_path to message_store, public";

    private final Map<String, byte[]> scripts;

    private MessageDb(Map<String, byte[]> scripts) {
        this.scripts = scripts;
    }

    /** Empty where nobody fetched it. */
    public static Optional<MessageDb> fetched(Path folder) {
        var file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(new MessageDb(MessageDbPackage.sqlOf(file))) : Optional.empty();
    }

    @Override
    public String name() {
        return "Message DB write_message";
    }

    @Override
    public void install(ScratchDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set client_min_messages = warning");
            for (var script : SCRIPTS) {
                statement.execute(new String(
                        scripts.getOrDefault("package/database/" + script + ".sql", new byte[0]),
                        StandardCharsets.UTF_8));
                statement.execute(SEARCH_PATH);
            }
        }
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        return new Session() {
            @Override
            public Caller caller(int number) throws SQLException {
                return new Write(database.connect());
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public String everything() {
        return """
                select global_position, substr(stream_name, length('licence-') + 1), position, id::text, null
                  from message_store.messages order by global_position
                """;
    }

    @Override
    public boolean isDense() {
        return false;
    }

    private static final class Write implements Caller {
        private final Connection connection;
        private final PreparedStatement write;

        Write(Connection connection) throws SQLException {
            this.connection = connection;
            try (var statement = connection.createStatement()) {
                statement.execute(SEARCH_PATH);
            }
            this.write = connection.prepareStatement("select write_message(?, ?, ?, ?::jsonb, ?::jsonb, ?)");
        }

        @Override
        public void append(SyntheticEvent event) throws SQLException {
            write.setString(1, event.eventId().toString());
            write.setString(2, "licence-" + event.aggregateId());
            write.setString(3, SyntheticEvent.TYPE);
            write.setString(4, new String(event.json(), StandardCharsets.UTF_8));
            write.setString(5, SyntheticEvent.METADATA);
            write.setLong(6, event.sequence() - 1);
            write.execute();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
