package org.onelicence.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.store.Append;
import org.onelicence.log.store.AppendResult;
import org.onelicence.log.store.Entry;
import org.onelicence.log.store.LogReader;
import org.onelicence.log.store.LogSnapshots;
import org.onelicence.log.store.LogWriter;
import org.onelicence.log.store.StoredEntry;

/**
 * Axon's events in the licence log. An append waits for the writer's commit and is durable when it returns, whatever
 * becomes of a Spring transaction around it: events are the command side's only write (ADR-0002). Tokens are positions.
 */
final class PositionEventStorageEngine extends AbstractEventStorageEngine {

    private static final int PAGE = 500;

    private final LogWriter writer;
    private final LogReader reader;
    private final LogSnapshots snapshots;

    PositionEventStorageEngine(LogWriter writer, LogReader reader, LogSnapshots snapshots, Reading reading) {
        super(reading.builder());
        this.writer = writer;
        this.reader = reader;
        this.snapshots = snapshots;
    }

    /** How stored bytes become messages and back. */
    record Reading(Serializer events, Serializer snapshots, EventUpcaster upcasters, SnapshotFilter filter) {

        private Builder builder() {
            var builder = new Builder() {};
            builder.eventSerializer(events)
                    .snapshotSerializer(snapshots)
                    .upcasterChain(upcasters)
                    .snapshotFilter(filter);
            return builder;
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var entries = events.stream()
                .map(PositionEventStorageEngine::ofAnAggregate)
                .map(event -> entry(event, serializer))
                .toList();
        append(new Append(entries, CommandUnderWay.takeOutcome(events.get(0))));
    }

    /** Returns when the append is durable. */
    void append(Append append) {
        var result = await(writer.append(append));
        if (result instanceof AppendResult.Conflict lost) {
            throw lostRace(append, lost);
        }
        if (result instanceof AppendResult.KeyReused reused) {
            throw new IdempotencyKeyReused(reused.commandId());
        }
        if (result instanceof AppendResult.Repeated) {
            throw new CommandRepeated();
        }
    }

    private static AppendResult await(CompletableFuture<AppendResult> result) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }

    private static RuntimeException lostRace(Append append, AppendResult.Conflict lost) {
        var beginning = append.entries().stream()
                .anyMatch(entry -> entry.sequence() == 0 && entry.aggregateId().equals(lost.aggregateId()));
        return beginning
                ? new AggregateStreamCreationException("Aggregate " + lost.aggregateId() + " exists already")
                : new ConcurrencyException(
                        "Aggregate " + lost.aggregateId() + " has moved on to sequence " + lost.lastSequence());
    }

    /** An event of no aggregate stands alone under its own identifier, as in Axon's engines. */
    private static DomainEventMessage<?> ofAnAggregate(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0, event, event.getTimestamp());
    }

    private static Entry entry(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        return new Entry(
                event.getAggregateIdentifier(),
                event.getType(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregateId, long firstSequence) {
        return paged(
                reader.ofAggregate(aggregateId, firstSequence, PAGE),
                last -> reader.ofAggregate(aggregateId, last.entry().sequence() + 1, PAGE));
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return paged(reader.after(positionOf(token), PAGE), last -> reader.after(last.position(), PAGE));
    }

    private static Stream<StoredEventData> paged(
            List<StoredEntry> first, Function<StoredEntry, List<StoredEntry>> following) {
        UnaryOperator<List<StoredEntry>> next =
                page -> page.size() < PAGE ? List.of() : following.apply(page.get(page.size() - 1));
        return Stream.iterate(first, page -> !page.isEmpty(), next)
                .flatMap(List::stream)
                .map(StoredEventData::new);
    }

    /** The next stretch of the log; its messages may be fewer or more than its entries, as upcasters have it. */
    Stretch after(long position) {
        var entries = reader.after(position, PAGE);
        return new Stretch(
                messages(entries),
                entries.isEmpty() ? position : entries.get(entries.size() - 1).position());
    }

    /** Upcast and readable, in the same order. */
    List<? extends TrackedEventMessage<?>> messages(List<StoredEntry> entries) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        entries.stream().map(StoredEventData::new), getEventSerializer(), upcasterChain)
                .toList();
    }

    record Stretch(List<? extends TrackedEventMessage<?>> messages, long upTo) {}

    static long positionOf(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position of the licence log: " + token);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.keep(entry(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return snapshots.of(aggregateId).stream().map(StoredEventData::ofSnapshot);
    }

    /** Read at once: a snapshot that nobody can read any more must fail where the store still falls back on events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        var snapshot = super.readSnapshot(aggregateId);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return Optional.of(reader.lastSequence(aggregateId)).filter(sequence -> sequence >= 0);
    }

    /** Axon's tail is the oldest end: positions start at 1. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /** Axon's head is the newest end. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.lastPosition());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(reader.positionBefore(instant));
    }
}
