package org.onelicence.command.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.AwaitAtCommit;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.platform.message.MessageWriter;
import org.onelicence.platform.message.OutgoingMessage;
import org.springframework.stereotype.Component;

/**
 * Sends every public event, in the log's order, from one segment. The token advances only after Kafka has acknowledged
 * the whole batch: a crash before that sends some messages again under the same ids, never too few.
 */
@Component
@ProcessingGroup(Publication.GROUP)
class Publication {

    static final String GROUP = "publication";

    private final List<MessageMapping> features;
    private final MessageWriter writer;

    Publication(List<MessageMapping> features, MessageWriter writer) {
        this.features = features;
        this.writer = writer;
    }

    @EventHandler
    void on(Object event, DomainEventMessage<?> recorded, TrackingToken position) {
        announcement(event)
                .map(announcement -> message(announcement, recorded, position))
                .ifPresent(message -> AwaitAtCommit.await(writer.send(message)));
    }

    private Optional<Announcement> announcement(Object event) {
        return features.stream()
                .map(feature -> feature.of(event))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static OutgoingMessage message(
            Announcement announcement, DomainEventMessage<?> recorded, TrackingToken position) {
        return new OutgoingMessage(
                announcement.topic(),
                announcement.key(),
                announcement.type(),
                UUID.fromString(recorded.getIdentifier()),
                announcement.key(),
                recorded.getTimestamp(),
                position.position().orElseThrow(),
                recorded.getSequenceNumber(),
                traceparent(recorded),
                announcement.payload());
    }

    private static @Nullable String traceparent(DomainEventMessage<?> recorded) {
        return recorded.getMetaData().get(EdgeMetadata.TRACEPARENT) instanceof String text ? text : null;
    }
}
