package org.onelicence.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_fresh_id_carries_its_millisecond_and_version_7() {
        var fresh = ids.next();
        assertThat(fresh.version()).isEqualTo(7);
        assertThat(fresh.variant()).isEqualTo(2);
        assertThat(fresh.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void equal_facts_have_equal_ids() {
        assertThat(Ids.derived("licence", "a", "b")).isEqualTo(Ids.derived("licence", "a", "b"));
        assertThat(Ids.derived("licence", "a", "b").version()).isEqualTo(8);
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(Ids.derived("licence", "ab", "c")).isNotEqualTo(Ids.derived("licence", "a", "bc"));
        assertThat(Ids.derived("licence", "ab")).isNotEqualTo(Ids.derived("licence", "a", "b"));
    }
}
