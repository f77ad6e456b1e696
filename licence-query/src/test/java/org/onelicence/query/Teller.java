package org.onelicence.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.TestMessage;
import tools.jackson.databind.JsonNode;

/** Plays the command side: writes its messages to real Kafka as the contract has them. */
public final class Teller {

    public static final String LICENCES = "onelicence.licences.v1";
    public static final String REPORTS = "onelicence.annual-reports.v1";
    public static final String GUIDES = "onelicence.guides.v1";

    private static final AtomicLong POSITION = new AtomicLong();

    /** One message before it is sent, so that a test can send it twice. */
    public record Message(
            String topic, String key, String type, long sequence, long position, Instant time, JsonNode payload) {}

    private Teller() {}

    public static Message message(String topic, String key, String type, long sequence, JsonNode payload) {
        var position = POSITION.incrementAndGet();
        var time = Instant.parse("2026-11-20T02:00:00Z").plusSeconds(position);
        return new Message(topic, key, type, sequence, position, time, payload);
    }

    public static void tell(List<Message> messages) {
        var sent = messages.stream().map(message -> asSent(message).send()).toList();
        sent.forEach(TestMessage::arrived);
    }

    public static void tell(Message... messages) {
        tell(List.of(messages));
    }

    private static TestMessage asSent(Message message) {
        return new TestMessage(
                message.topic(),
                message.key(),
                UUID.randomUUID().toString(),
                "/licence-command",
                message.type(),
                message.time(),
                message.position(),
                message.sequence(),
                MessageJson.MAPPER.writeValueAsBytes(message.payload()));
    }
}
