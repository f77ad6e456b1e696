package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What others tell on Kafka and what is told to them. */
class MessagesTest extends SixDoubles {

    @Test
    void a_message_nobody_knows_or_can_use_is_parked_and_the_others_flow() {
        var uscc = "91310115MA1K4XYZ07";
        City.tell("city.market-entities.v1", uscc, "market-entity.dreamt.v1", Map.of("uscc", uscc));
        City.tell("city.market-entities.v1", uscc, "market-entity.registered.v1", Map.of("uscc", uscc));
        City.tell(City.registration(uscc, SHOP, List.of()));

        eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        var parked = json("ops", "/api/parked-messages").path("messages").findValuesAsString("reason");
        assertThat(parked).anyMatch(reason -> reason.contains("not known"));
        assertThat(parked).anyMatch(reason -> reason.startsWith("lacks registrationId, name"));
    }

    @Test
    void an_end_of_an_entity_calls_for_no_permit_and_parks_nothing() {
        var uscc = "91310115MA1K4XYZ09";
        City.tell("city.market-entities.v1", uscc, "market-entity.changed.v1", Map.of("kind", "deregistered"));
        City.tell(City.registration(uscc, SHOP, List.of()));

        eventually(
                "supervisor",
                "/api/notifications?q=" + uscc,
                one -> one.path("total").asInt() == 1);
        assertThat(db.sql("select count(*) from parked_message where key = :key")
                        .param("key", uscc)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void every_golden_message_of_others_is_understood() {
        var told = GoldenMessages.tellAll();

        eventually(
                "supervisor",
                "/api/publicity?q=91310115MAT1E0015C",
                one -> one.path("total").asInt() >= 2);
        await().atMost(SOON).untilAsserted(() -> assertThat(db.sql("select sum(next_offset) from reader_offset")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(told));
        assertThat(db.sql("select type || ': ' || reason from parked_message where key = any (:keys)")
                        .param("keys", GoldenMessages.KEYS.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void what_happens_here_is_told_to_the_world_in_order() {
        var uscc = "91310115MA1K4XYZ08";
        officersAreKnown();
        City.tell(City.registration(uscc, SHOP, List.of()));

        var told = Listener.messagesOf(uscc, 2);
        assertThat(told)
                .extracting(Listener.Heard::type)
                .containsExactly("entity.notified.v1", "notification.pooled.v1");
        assertThat(told).extracting(Listener.Heard::sequence).containsExactly("0", "1");
        assertThat(told).extracting(Listener.Heard::source).containsOnly("/supervision-service");
    }
}
