package org.onelicence.log;

import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A group follows the log a moment later: who has just acted waits that moment, so as to see what was done. */
public final class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final String group;
    private final EventProcessingConfiguration processing;
    private final EventStore log;

    public CaughtUp(String group, EventProcessingConfiguration processing, EventStore log) {
        this.group = group;
        this.processing = processing;
        this.log = log;
    }

    /** Returns when the group has handled everything that was in the log at the call, or patience ends. */
    public void await() {
        var head = log.createHeadToken();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (head != null && !holds(head) && System.nanoTime() < until) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean holds(TrackingToken head) {
        return processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .map(segments -> segments.values().stream().allMatch(segment -> holds(segment, head)))
                .orElse(true);
    }

    private static boolean holds(EventTrackerStatus segment, TrackingToken head) {
        var token = segment.getTrackingToken();
        return token != null && token.covers(head);
    }
}
