package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onelicence.localstack.story.CityRegistrar;
import org.onelicence.localstack.story.CreditCode;

/** A message nobody knows is parked, counted and visible; what is not behind it flows. */
class UnknownMessageTest {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private final RunningStack stack = RunningStack.up();
    private final CityRegistrar city = new CityRegistrar(stack.addresses().kafkaBootstrap());

    @Test
    void an_unknown_message_is_parked_counted_and_visible_while_others_flow() {
        var strange = CreditCode.of(19_000_001);
        var plain = CreditCode.of(19_000_002);

        city.tell("market-entity.teleported.v1", "strange-1", strange, AT, Map.of("registrationId", "strange-1"));
        city.tell("market-entity.registered.v1", "plain-1", plain, AT, registration("plain-1", plain));

        Eventually.holds(
                "the plain registration on the board",
                () -> stack.supervision("supervisor")
                                .get("/api/notifications?q=" + plain)
                                .is(200)
                                .rows()
                                .count()
                        == 1);
        Eventually.holds("the strange message among the parked", () -> stack.supervision("ops")
                .get("/api/parked-messages")
                .is(200)
                .rows()
                .anyMatch(parked -> parked.path("type").asString().equals("market-entity.teleported.v1")
                        && parked.path("key").asString().equals(strange)));
        assertThat(stack.supervision(null)
                        .get("/actuator/prometheus")
                        .is(200)
                        .body()
                        .asString())
                .containsPattern("(?m)^onelicence_parked_messages(\\{[^}]*\\})? [1-9]");
    }

    private static Map<String, Object> registration(String id, String uscc) {
        return Map.of(
                "registrationId", id,
                "uscc", uscc,
                "name", "浦东试点书店",
                "kind", "established",
                "establishedOn", "2026-11-20",
                "registeredOn", "2026-11-23",
                "address", "张杨路1号",
                "district", "浦东新区",
                "businessScope", "图书零售",
                "intendedIndustries", List.of(16));
    }
}
