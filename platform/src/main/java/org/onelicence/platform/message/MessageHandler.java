package org.onelicence.platform.message;

import java.util.Set;

/**
 * What a service does with a kind of messages. Called within the transaction that also remembers the offset; a repeat
 * must change nothing. Whatever it throws parks the message, never the topic.
 */
public interface MessageHandler {

    Set<String> topics();

    boolean knows(String type);

    void on(IncomingMessage message);
}
