package org.onelicence.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onelicence.query.ALicence;
import org.onelicence.query.AReport;
import org.onelicence.query.Golden;
import org.onelicence.query.QueryTest;
import org.onelicence.query.Teller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

class IntakeTest extends QueryTest {

    private static final List<String> TABLES = List.of(
            "register_licence",
            "register_component",
            "library_certificate",
            "history_entry",
            "disclosed_report",
            "disclosed_correction",
            "industry",
            "reading_mark");

    private final SmartLifecycle reader;

    IntakeTest(@Autowired @Qualifier("reader") SmartLifecycle reader) {
        this.reader = reader;
    }

    @Test
    void a_repeat_and_a_late_comer_change_nothing() {
        var licence = arrived(ALicence.issued().suspended().told());
        var before = rowsOf(licence);
        Teller.tell(licence.message(1), licence.message(0), licence.message(2), licence.message(1));
        seenThrough();
        assertThat(rowsOf(licence)).isEqualTo(before);
    }

    @Test
    void a_message_of_an_unknown_type_is_parked_and_the_others_flow() {
        var licence = ALicence.issued();
        var strange = Teller.message(
                Teller.LICENCES, licence.id(), "licence.invented.v9", 1, Golden.of("licence.synchronised.v1"));
        Teller.tell(licence.message(0), strange);
        licence.then("component.restored.v1");
        licence.then("component.suspended.v1");
        Teller.tell(licence.message(2));
        arrived(licence);
        assertThat(parked(licence.id())).containsExactly("licence.invented.v9");
        assertThat(page("/v/" + licence.code())).contains("已暂扣");
    }

    @Test
    void a_message_without_what_the_register_needs_is_parked() {
        var broken = ALicence.issued(payload -> payload.remove("holderName"));
        Teller.tell(broken.messages());
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(broken.id())).containsExactly("licence.issued.v1"));
        var fine = arrived(ALicence.issued().told());
        assertThat(page("/v/" + fine.code())).contains("有效");
        db.sql("update parked_message set handled_at = parked_at where key = ?")
                .param(broken.id())
                .update();
    }

    @Test
    void what_other_readers_need_is_passed_over() {
        for (var type : List.of("department.registered.v1", "officer.appointed.v1", "delegation.activated.v1")) {
            Teller.tell(Teller.message(
                    Teller.GUIDES,
                    "PD-AMR",
                    type,
                    0,
                    Golden.of("guide.published.v1").removeAll()));
        }
        seenThrough();
        assertThat(parked("PD-AMR")).isEmpty();
    }

    @Test
    void an_older_guide_does_not_bring_an_old_name_back() {
        var guide = Golden.of("guide.published.v1").put("industryNo", 15);
        Teller.tell(
                Teller.message(
                        Teller.GUIDES,
                        "15",
                        "guide.published.v1",
                        1,
                        guide.deepCopy().put("nameZh", "新名")),
                Teller.message(
                        Teller.GUIDES,
                        "15",
                        "guide.published.v1",
                        0,
                        guide.deepCopy().put("nameZh", "旧名")));
        await().atMost(SOON).untilAsserted(() -> assertThat(page("/")).contains("新名"));
        seenThrough();
        assertThat(page("/")).contains("新名").doesNotContain("旧名");
    }

    @Test
    void read_again_from_nothing_the_topics_give_the_same_rows() {
        var licence = arrived(ALicence.issued()
                .suspended()
                .then("component.revoked-as-penalty.v1", payload -> payload.put("certificateVersion", 3))
                .standing("terminated", 3)
                .issue(payload -> {})
                .then("licence.changed.v1")
                .told());
        Teller.tell(licence.message(1), licence.message(2));
        AReport.of(licence, payload -> {}).corrected(payload -> {}).told();
        seenThrough();
        var before = digests();
        var parkedBefore = count("parked_message");

        reader.stop();
        TABLES.forEach(table -> db.sql("truncate " + table + " cascade").update());
        db.sql("truncate reader_offset, parked_message").update();
        assertThat(digests()).isNotEqualTo(before);
        reader.start();

        await().atMost(SOON.multipliedBy(3))
                .untilAsserted(() -> assertThat(digests()).isEqualTo(before));
        assertThat(count("parked_message")).isEqualTo(parkedBefore);
    }

    /** Everything sent before has been read once messages sent after it to every partition have arrived. */
    private void seenThrough() {
        for (var i = 0; i < 12; i++) {
            arrived(ALicence.issued().told());
        }
        var offsets = new TreeMap<String, Long>();
        await().atMost(SOON).untilAsserted(() -> {
            var now = offsets();
            var same = now.equals(offsets);
            offsets.clear();
            offsets.putAll(now);
            assertThat(same).isTrue();
        });
    }

    private Map<String, Long> offsets() {
        var offsets = new TreeMap<String, Long>();
        db.sql("select topic || '/' || partition as place, next_offset from reader_offset")
                .query(row -> {
                    offsets.put(row.getString("place"), row.getLong("next_offset"));
                });
        return offsets;
    }

    private Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        TABLES.forEach(table -> digests.put(
                table,
                db.sql("select coalesce(md5(string_agg(row::text, '|' order by row::text)), '') from " + table + " row")
                        .query(String.class)
                        .single()));
        return digests;
    }

    private List<String> rowsOf(ALicence licence) {
        return db.sql("""
                        select l::text from register_licence l where licence_number = :number
                        union all select c::text from register_component c where licence_number = :number
                        union all select v::text from library_certificate v where licence_number = :number
                        union all select h::text from history_entry h where licence_number = :number
                        """).param("number", licence.number()).query(String.class).list();
    }

    private List<String> parked(String key) {
        return db.sql("select type from parked_message where key = ? and handled_at is null")
                .param(key)
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
