package org.onelicence.supervision.publication;

import java.util.Map;

/**
 * What the world is told of each event: its own records, since stored events are private. Notes and reasons that people
 * write freely stay at home; officers are numbers. Golden messages in contracts/messages pin every one.
 */
final class Told {

    /** A message's type and payload. */
    record Message(String type, Object payload) {}

    private static final Tellers TELLERS = new Tellers();

    static {
        NotificationMessages.addTo(TELLERS);
        FeedbackMessages.addTo(TELLERS);
        TrackingMessages.addTo(TELLERS);
        DrawMessages.addTo(TELLERS);
        AssessmentMessages.addTo(TELLERS);
        PublicityMessages.addTo(TELLERS);
    }

    private Told() {}

    static Message of(Object event) {
        return TELLERS.of(event);
    }

    /** Every kind of event that can be told. */
    static Map<Class<?>, String> types() {
        return TELLERS.types();
    }
}
