package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody sees how far the log goes and that it only grows; what it says is for auditors. */
class PublicLogTest extends CommandService {

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void a_checkpoint_covers_a_submission_within_a_second() {
        town.submitted();
        var newest = db.sql("select position from log_head").query(Long.class).single();
        await("a checkpoint over " + newest)
                .atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> checkpointSize() >= newest);
    }

    @Test
    void the_key_to_check_it_with_is_beside_it() {
        assertThat(get(null, "/log/keys").must(200).text()).startsWith("onelicence.local/licence-command+");
        assertThat(get(null, "/log/checkpoint").must(200).text()).startsWith("onelicence.local/licence-command\n");
    }

    @Test
    void hashes_are_for_everybody_and_entries_for_auditors() {
        var width = Math.min(checkpointSize(), 256);
        var partial = width == 256 ? "000" : "000.p/" + width;
        get(null, "/log/tile/0/" + partial).must(200);
        assertThat(get(null, "/log/tile/entries/" + partial).must(403).code()).isEqualTo("access-denied");
        assertThat(get("chen", "/log/tile/entries/" + partial).must(403).code()).isEqualTo("access-denied");
        assertThat(get("auditor", "/log/tile/entries/" + partial).must(200).text())
                .contains("\"type\":\"department.registered\"");
    }

    @Test
    void paths_that_no_specification_has_are_refused() {
        assertThat(get(null, "/log/tile/64/000").must(400).code()).isEqualTo("parameter-invalid");
        assertThat(get(null, "/log/tile/0/x999/x999/999").must(404).code()).isEqualTo("not-found");
        get(null, "/log/nothing").must(404);
    }

    private long checkpointSize() {
        return Long.parseLong(get(null, "/log/checkpoint")
                .must(200)
                .text()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }
}
