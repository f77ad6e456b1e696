package org.onelicence.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onelicence.log.store.LogReader;

class TreeKeeperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T21:22:55Z"), ZoneOffset.UTC);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final SigningKey key = SigningKey.generate("one-licence.example/test");
    private final CheckpointSigner signer = CheckpointSigner.of(key);
    private final TestLog log = new TestLog();

    @Test
    void the_tree_follows_the_log_through_restarts_of_any_size() throws SQLException {
        var random = new Random(6962);
        var size = 0L;
        for (var round = 0; round < 12; round++) {
            log.follow(log.database(), signer, CLOCK);
            assertThat(TreeCheck.check(log.database(), signer.keys())).isEqualTo(size);
            assertThat(latest().root()).isEqualTo(TestLog.tree(size).root());
            var more = 1 + random.nextInt(400);
            log.append(size + 1, size + more);
            size += more;
        }
    }

    @Test
    void a_large_import_fills_tiles_of_two_levels() throws SQLException {
        log.append(1, 70_000);
        log.follow(log.database(), signer, CLOCK);
        try (var connection = log.database().getConnection()) {
            Tiles tiles = new TreeTables(connection);
            assertThat(tiles.read(new TileName(1, 0, 256)).width()).isEqualTo(256);
            assertThat(tiles.read(new TileName(1, 1, 17)).width()).isEqualTo(17);
            assertThat(tiles.read(new TileName(2, 0, 1)).subtree(0, 0))
                    .isEqualTo(TestLog.tree(65_536).root());
            var proofs = new Proofs(tiles.ofTree(70_000), 70_000);
            assertThat(ProofCheck.includes(
                            latest().root(), 70_000, 4_711, TestLog.leaf(4_712), proofs.inclusion(4_711)))
                    .isTrue();
        }
        assertThat(TreeCheck.check(log.database(), signer.keys())).isEqualTo(70_000);
    }

    @Test
    void killed_between_any_two_statements_tree_and_log_still_agree() throws SQLException {
        var size = 250L; // so that the next round finishes a tile
        log.append(1, size);
        log.follow(log.database(), signer, CLOCK);
        var killed = true;
        for (var step = 1; killed; step++) {
            killed = false;
            for (var done : List.of(false, true)) {
                log.append(size + 1, size + 3);
                size += 3;
                var mortal = new MortalDatabase(log.database(), step, done);
                try {
                    log.follow(mortal.source(), signer, CLOCK);
                } catch (SQLException | TreeUnreadable expected) {
                    assertThat(mortal.hasDied()).isTrue();
                }
                killed |= mortal.hasDied();
                assertThat(TreeCheck.check(log.database(), signer.keys())).isIn(size - 3, size);
                log.follow(log.database(), signer, CLOCK);
                assertThat(latest().root())
                        .as("step %d", step)
                        .isEqualTo(TestLog.tree(size).root());
                assertThat(TreeCheck.check(log.database(), signer.keys())).isEqualTo(size);
            }
        }
    }

    @Test
    void two_keepers_cannot_both_go_on_from_the_same_checkpoint() throws SQLException {
        log.append(1, 10);
        try (var one = log.database().getConnection();
                var other = log.database().getConnection()) {
            var first = Keepership.takeUp(one, signer, CLOCK);
            var zombie = Keepership.takeUp(other, signer, CLOCK);
            assertThat(first.follow()).isTrue();
            log.append(11, 20);
            assertThatThrownBy(zombie::follow).isInstanceOf(SQLException.class).hasMessageContaining("previous_size");
        }
        assertThat(TreeCheck.check(log.database(), signer.keys())).isEqualTo(10);
    }

    /** The negative control of the campaigns: they judge the tree in the same way. */
    @Test
    void a_keeper_that_skips_a_leaf_is_caught() throws SQLException {
        log.append(1, 600);
        var edge = new RightEdge();
        try (var connection = log.database().getConnection()) {
            var tables = new TreeTables(connection);
            var leaves = tables.leavesAfter(0, 600);
            leaves.remove(299);
            leaves.forEach(edge::add);
            tables.grow(edge.takeChangedFrom(1));
            var signed = new StoredCheckpoint(599, edge.root(), signer.sign(599, edge.root()));
            tables.append(signed, -1, CLOCK.instant());
        }
        assertThatThrownBy(() -> TreeCheck.check(log.database(), signer.keys())).isInstanceOf(TreeBroken.class);
        var entries = new LogReader(log.database()).after(0, 600);
        assertThat(new TreeJudge(log.database(), signer.keys()).violations(entries))
                .hasSize(2);
    }

    @Test
    void a_skipped_leaf_is_refused() throws SQLException {
        log.append(1, 300);
        log.tamper("delete from log_entry where position = 299");
        assertThatThrownBy(() -> log.follow(log.database(), signer, CLOCK))
                .isInstanceOf(TreeBroken.class)
                .hasMessageContaining("299");
    }

    @Test
    void an_altered_leaf_at_the_edge_stops_the_keeper_before_it_signs_again() throws SQLException {
        log.append(1, 600);
        log.follow(log.database(), signer, CLOCK);
        for (var position : List.of(600, 513, 512, 257)) { // the unfinished tile and the one beside it
            alter(position);
            assertThatThrownBy(() -> log.follow(log.database(), signer, CLOCK))
                    .as("position %d", position)
                    .isInstanceOf(TreeBroken.class);
            alter(position); // and back again
        }
        log.follow(log.database(), signer, CLOCK);
    }

    @Test
    void an_altered_leaf_anywhere_is_caught_by_the_whole_check() throws SQLException {
        log.append(1, 600);
        log.follow(log.database(), signer, CLOCK);
        alter(3);
        assertThatThrownBy(() -> TreeCheck.check(log.database(), signer.keys())).isInstanceOf(TreeBroken.class);
    }

    @Test
    void an_altered_tile_a_shortened_log_and_a_foreign_key_are_caught() throws SQLException {
        log.append(1, 600);
        log.follow(log.database(), signer, CLOCK);
        refusedBoth(CheckpointSigner.of(SigningKey.generate("one-licence.example/test")));
        log.tamper("delete from log_entry where position = 600");
        refusedBoth(signer);
        log.append(600, 600);
        log.tamper("update log_tile set hashes = overlay(hashes placing '\\x00' from 40 for 1)");
        refusedBoth(signer);
    }

    @Test
    void what_was_signed_can_be_neither_changed_nor_removed() throws SQLException {
        log.follow(log.database(), signer, CLOCK);
        for (var sql : List.of("update log_checkpoint set size = 1", "delete from log_checkpoint")) {
            assertThatThrownBy(() -> log.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_running_keeper_signs_within_a_second_and_its_successor_takes_over() throws Exception {
        try (var first = new TreeKeeper(log.database(), signer, CLOCK, PAUSE);
                var second = new TreeKeeper(log.database(), signer, CLOCK, PAUSE)) {
            first.start();
            second.start();
            log.append(1, 5);
            await("the first keeper to sign").until(() -> latest().size() == 5);
            first.close();
            log.append(6, 9);
            await("its successor to take over").until(() -> latest().size() == 9);
            log.append(11, 11);
            await("the gap to be noticed").until(() -> second.broken() != null);
        }
        assertThat(TreeCheck.check(log.database(), signer.keys())).isEqualTo(9);
    }

    @Test
    void a_service_on_a_broken_log_does_not_start() throws Exception {
        log.append(1, 5);
        log.follow(log.database(), signer, CLOCK);
        alter(5);
        try (var keeper = new TreeKeeper(log.database(), signer, CLOCK, PAUSE)) {
            assertThatThrownBy(keeper::start).isInstanceOf(TreeBroken.class);
        }
    }

    private void refusedBoth(CheckpointSigner asked) {
        assertThatThrownBy(() -> log.follow(log.database(), asked, CLOCK)).isInstanceOf(TreeBroken.class);
        assertThatThrownBy(() -> TreeCheck.check(log.database(), asked.keys())).isInstanceOf(TreeBroken.class);
    }

    /** Turns one bit; twice is as it was. */
    private void alter(int position) {
        log.tamper("update log_entry set leaf_hash = set_bit(leaf_hash, 77, 1 - get_bit(leaf_hash, 77))"
                + " where position = " + position);
    }

    private StoredCheckpoint latest() {
        try (var connection = log.database().getConnection()) {
            return new TreeTables(connection).latestCheckpoint().orElseThrow();
        } catch (SQLException e) {
            throw new TreeUnreadable(e);
        }
    }
}
