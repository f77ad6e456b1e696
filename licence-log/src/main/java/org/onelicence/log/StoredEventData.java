package org.onelicence.log;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.onelicence.log.store.Entry;
import org.onelicence.log.store.StoredEntry;

/** A stored entry as Axon's upcasters and serializers want to see it. */
final class StoredEventData implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    private final long position;
    private final Entry entry;

    StoredEventData(StoredEntry stored) {
        this(stored.position(), stored.entry());
    }

    private StoredEventData(long position, Entry entry) {
        this.position = position;
        this.entry = entry;
    }

    /** A snapshot has no position. */
    static StoredEventData ofSnapshot(Entry snapshot) {
        return new StoredEventData(0, snapshot);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return entry.eventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return entry.recordedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(entry.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(entry.payload(), byte[].class, entry.type(), entry.revision());
    }

    @Override
    @SuppressWarnings("NullAway") // Axon reads null as: of no aggregate
    public String getType() {
        return entry.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.aggregateId();
    }

    @Override
    public long getSequenceNumber() {
        return entry.sequence();
    }
}
