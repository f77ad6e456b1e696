package org.onelicence.log;

import java.util.Map;

/** What every command carries from the edge, and every event from its command: who acted, in which trace. */
@FunctionalInterface
public interface EdgeMetadata {

    String ACTOR = "actor";
    String TRACEPARENT = "traceparent";
    String COMMAND_ID = "commandId";

    /** What is known here and now; empty within an automation, which hands on what its event carried. */
    Map<String, ?> now();
}
