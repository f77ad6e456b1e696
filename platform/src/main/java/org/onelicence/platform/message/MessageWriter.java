package org.onelicence.platform.message;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Writes messages. Nothing counts as sent before the future it answers has completed. */
@Component
public class MessageWriter {

    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;

    MessageWriter(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service) {
        this.kafka = kafka;
        this.source = "/" + service;
    }

    /** Completes when all in-sync replicas have the message; fails when they do not get it in time. */
    public CompletableFuture<Void> send(OutgoingMessage message) {
        var payload = MessageJson.MAPPER.writeValueAsBytes(message.payload());
        var sent = new ProducerRecord<>(message.topic(), message.key(), payload);
        header(sent, MessageHeaders.SPEC_VERSION, "1.0");
        header(sent, MessageHeaders.ID, message.id().toString());
        header(sent, MessageHeaders.SOURCE, source);
        header(sent, MessageHeaders.TYPE, message.type());
        header(sent, MessageHeaders.SUBJECT, message.subject());
        header(sent, MessageHeaders.TIME, message.time().toString());
        header(sent, MessageHeaders.CONTENT_TYPE, "application/json");
        header(sent, MessageHeaders.POSITION, Long.toString(message.position()));
        header(sent, MessageHeaders.SEQUENCE, Long.toString(message.sequence()));
        if (message.traceparent() != null) {
            header(sent, MessageHeaders.TRACEPARENT, message.traceparent());
        }
        return kafka.send(sent).thenAccept(acknowledged -> {});
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
