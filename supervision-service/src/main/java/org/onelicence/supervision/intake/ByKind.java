package org.onelicence.supervision.intake;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;

/** A reader that does something else with each kind of message. */
abstract class ByKind implements MessageHandler {

    /** What is done with each kind that is known. */
    abstract Map<String, Consumer<IncomingMessage>> kinds();

    @Override
    public final boolean knows(String type) {
        return kinds().containsKey(type);
    }

    @Override
    public final void on(IncomingMessage message) {
        Objects.requireNonNull(kinds().get(message.type())).accept(message);
    }

    static void ofNoConcern(IncomingMessage message) {}
}
