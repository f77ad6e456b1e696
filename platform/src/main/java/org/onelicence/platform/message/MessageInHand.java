package org.onelicence.platform.message;

import java.util.Optional;

/** Which message this thread handles: what it causes can then be told from what another message causes. */
public final class MessageInHand {

    private static final ThreadLocal<String> ID = new ThreadLocal<>();

    private MessageInHand() {}

    /** Source and id, which name a message for ever (CloudEvents 1.0 §3.1); empty where no message is handled. */
    public static Optional<String> id() {
        return Optional.ofNullable(ID.get());
    }

    static void during(IncomingMessage message, Runnable work) {
        ID.set(message.source() + " " + message.id());
        try {
            work.run();
        } finally {
            ID.remove();
        }
    }
}
