package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.MarketEntity;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.Contracts;
import org.onelicence.test.TestMessage;
import org.springframework.beans.factory.annotation.Autowired;

/** What the registrar tells is taken in once, in order, and nothing that cannot be used stops it. */
class RegistrationIntakeTest extends CommandService {

    @Autowired
    private MarketEntities entities;

    @Test
    void both_golden_messages_of_the_registrar_are_understood() {
        var uscc = "91310115MAT1E0015C";
        tell(uscc, "market-entity.registered.v1", Contracts.message("market-entity.registered.v1"));
        tell(uscc, "market-entity.changed.v1", Contracts.message("market-entity.changed.v1"));
        var known = shown(uscc, "PD-REG-2026-000002");
        assertThat(known.name()).isEqualTo("上海云间咖啡有限公司");
        assertThat(known.businessScope()).contains("酒类零售");
        assertThat(known.registeredOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(known.standing()).isEqualTo("registered");
    }

    @Test
    void an_act_told_again_or_late_sets_nothing_back() {
        var uscc = "91310115MA1K4REG01";
        var first = act(uscc, "R1-1", "established", "2026-11-20", "云间一店");
        tell(uscc, "market-entity.registered.v1", first);
        tell(uscc, "market-entity.changed.v1", act(uscc, "R1-3", "dormant", "2026-11-24", "云间三店"));
        tell(uscc, "market-entity.registered.v1", first);
        tell(uscc, "market-entity.changed.v1", act(uscc, "R1-2", "changed", "2026-11-22", "云间二店"));
        tell(uscc, "market-entity.changed.v1", act(uscc, "R1-4", "scope-changed", "2026-11-25", "云间四店"));
        var known = shown(uscc, "R1-4");
        assertThat(known.name()).isEqualTo("云间四店");
        assertThat(known.standing()).as("a new scope ends no dormancy").isEqualTo("dormant");
        assertThat(acts(uscc)).containsExactly("R1-1", "R1-2", "R1-3", "R1-4");
    }

    @Test
    void what_cannot_be_used_is_parked_with_its_reason_and_the_rest_flows() {
        var uscc = "91310115MA1K4REG02";
        tell(uscc, "market-entity.registered.v1", act(uscc, "R2-1", "established", "2026-11-20", "\u202e店"));
        tell(uscc, "market-entity.registered.v1", act(uscc, "R2-2", "dreamt", "2026-11-20", "梦"));
        tell(uscc, "market-entity.registered.v1", Map.of("uscc", List.of(uscc)));
        tell(uscc, "market-entity.registered.v1", act(uscc, "R2-3", "established", "2026-11-20", "好店"));
        tell(uscc, "market-entity.registered.v1", act(uscc, "R2-3", "established", "2026-11-20", "另一家"));
        tell(uscc, "market-entity.changed.v1", act(uscc, "R2-4", "changed", "2026-11-21", "好店"));
        shown(uscc, "R2-4");
        assertThat(db.sql("select reason from parked_message where key = :key order by message_offset")
                        .param("key", uscc)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "lacks a usable name",
                        "lacks a usable kind",
                        "a field has the wrong type: [uscc]",
                        "its registrationId was told before of something else");
    }

    private MarketEntity shown(String uscc, String registrationId) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(entities.find(uscc).map(MarketEntity::registrationId))
                        .contains(registrationId));
        return entities.find(uscc).orElseThrow();
    }

    private List<String> acts(String uscc) {
        return db.sql("select registration_id from registrar_act where uscc = :uscc order by 1")
                .param("uscc", uscc)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> act(String uscc, String id, String kind, String on, String name) {
        var act = new HashMap<String, Object>();
        act.put("registrationId", id);
        act.put("uscc", uscc);
        act.put("name", name);
        act.put("kind", kind);
        act.put("registeredOn", on);
        act.put("address", "世纪大道 1 号");
        act.put("district", "浦东新区");
        return act;
    }

    private static void tell(String uscc, String type, Object payload) {
        TestMessage.arrived(new TestMessage(
                        "city.market-entities.v1",
                        uscc,
                        UUID.randomUUID().toString(),
                        "/city/registrar",
                        type,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        -1,
                        -1,
                        MessageJson.MAPPER.writeValueAsBytes(payload))
                .send());
    }
}
