package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.store.Entries.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.AppendResult.Conflict;
import org.onelicence.log.store.AppendResult.Repeated;

/** Designs that are known to be wrong, on the real database: the judge of the campaign must see through each. */
class NegativeControlsTest {

    private final LogDatabase log = LogDatabase.create();
    private final History history = new History();

    @Test
    void an_answer_before_commit_is_caught() throws Exception {
        try (var connection = transaction()) {
            var entry = entry("a", 0);
            var attempt = history.begin("k", List.of(entry));
            insert(connection, 1, entry);
            history.told(attempt, new Appended(1, 1));
            connection.rollback(); // the power cut between the answer and COMMIT
        }
        assertThat(violations()).singleElement().asString().startsWith("lost: k");
    }

    @Test
    void a_batch_in_which_a_loser_takes_its_neighbours_with_it_is_caught() throws Exception {
        try (var connection = transaction()) {
            var winner = entry("a", 0);
            var loser = entry("a", 0);
            var first = history.begin("first", List.of(winner));
            var second = history.begin("second", List.of(loser));
            insert(connection, 1, winner);
            history.told(first, new Appended(1, 1));
            assertThatThrownBy(() -> insert(connection, 2, loser)).isInstanceOf(SQLException.class);
            connection.rollback();
            history.told(second, new Conflict("a", 0));
        }
        assertThat(violations()).singleElement().asString().startsWith("lost: first");
    }

    @Test
    void a_retry_that_is_carried_out_again_is_caught() throws Exception {
        try (var connection = transaction()) {
            for (int n = 0; n < 2; n++) {
                var entry = entry("a", n);
                var attempt = history.begin("k", List.of(entry));
                insert(connection, n + 1, entry);
                history.told(attempt, new Appended(n + 1, n + 1));
            }
            connection.commit();
        }
        assertThat(violations()).containsExactly("carried out twice: k");
    }

    @Test
    void a_retry_that_gets_another_outcome_is_caught() throws Exception {
        try (var connection = transaction()) {
            var entry = entry("a", 0);
            history.told(history.begin("k", List.of(entry)), new Appended(1, 1));
            insert(connection, 1, entry);
            connection.commit();
        }
        history.told(
                history.begin("k", List.of(entry("a", 1))), new Repeated("of somebody else".getBytes(UTF_8), "label"));
        assertThat(violations()).containsExactly("not the first outcome: k");
    }

    /** Why positions must not come from a sequence: the late commit stands behind the reader's back. */
    @Test
    void a_poller_for_ids_beyond_the_last_is_caught() throws Exception {
        var reader = new LogReader(log.connections());
        try (var late = transaction();
                var quick = transaction()) {
            insert(late, 1, entry("late", 0));
            insert(quick, 2, entry("quick", 0));
            quick.commit();
            var seen = new ArrayList<>(reader.after(0, 100));
            late.commit();
            seen.addAll(reader.after(2, 100));
            assertThat(Judge.misread(seen, reader.after(0, 100))).containsExactly("misread: of [1, 2] shown were [2]");
        }
    }

    @Test
    void a_leaf_that_is_not_the_entrys_own_is_caught() throws Exception {
        try (var connection = transaction()) {
            var entry = entry("a", 0);
            history.begin("k", List.of(entry));
            insert(connection, 1, entry, entry("a", 1).leafHash());
            connection.commit();
        }
        assertThat(violations()).containsExactly("position 1 has the leaf of something else");
    }

    @Test
    void a_gap_in_the_positions_and_an_event_of_nobody_are_caught() throws Exception {
        try (var connection = transaction()) {
            insert(connection, 2, entry("a", 0));
            connection.commit();
        }
        assertThat(violations()).containsExactly("position 2 where 1 was due", "invented: 1 events of nobody");
    }

    @Test
    void an_order_against_real_time_is_caught() throws Exception {
        try (var connection = transaction()) {
            var earlier = entry("a", 0);
            var later = entry("b", 0);
            history.told(history.begin("earlier", List.of(earlier)), new Appended(2, 2));
            history.told(history.begin("later", List.of(later)), new Appended(1, 1));
            insert(connection, 1, later);
            insert(connection, 2, earlier);
            connection.commit();
        }
        assertThat(violations()).containsExactly("stands before what was over: later");
    }

    private List<String> violations() {
        return history.violations(new LogReader(log.connections()).after(0, 100));
    }

    private Connection transaction() throws SQLException {
        var connection = log.connections().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insert(Connection connection, long position, Entry entry) throws SQLException {
        insert(connection, position, entry, entry.leafHash());
    }

    private static void insert(Connection connection, long position, Entry entry, byte[] leafHash) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into log_entry (position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type,
                                       revision, payload, metadata, leaf_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setLong(1, position);
            statement.setLong(2, entry.sequence());
            statement.setObject(3, entry.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(4, entry.eventId());
            statement.setString(5, entry.aggregateId());
            statement.setString(6, entry.aggregateType());
            statement.setString(7, entry.type());
            statement.setString(8, entry.revision());
            statement.setBytes(9, entry.payload());
            statement.setBytes(10, entry.metadata());
            statement.setBytes(11, leafHash);
            statement.executeUpdate();
        }
    }
}
