package org.onelicence.supervision.publication;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.onelicence.log.AwaitAtCommit;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.platform.message.MessageWriter;
import org.onelicence.platform.message.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Tells the supervision log to Kafka in its own order; progress is stored only when every send was acknowledged. */
@Component
@ProcessingGroup("publication")
@DisallowReplay
class Publisher {

    private static final String TOPIC = "onelicence.supervision.v1";

    private final MessageWriter writer;

    Publisher(MessageWriter writer) {
        this.writer = writer;
    }

    @EventHandler
    void on(DomainEventMessage<?> event, TrackingToken token) {
        var told = Told.of(event.getPayload());
        AwaitAtCommit.await(writer.send(new OutgoingMessage(
                TOPIC,
                event.getAggregateIdentifier(),
                told.type(),
                UUID.fromString(event.getIdentifier()),
                event.getAggregateIdentifier(),
                event.getTimestamp(),
                token.position().orElse(-1),
                event.getSequenceNumber(),
                (String) event.getMetaData().get(EdgeMetadata.TRACEPARENT),
                told.payload())));
    }
}
