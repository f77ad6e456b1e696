package org.onelicence.log;

import java.util.Map;

/** What every command carries from the edge, and every event from its command: who acted, in which trace. */
@FunctionalInterface
public interface EdgeMetadata {

    String ACTOR = "actor";
    String TRACEPARENT = "traceparent";
    String COMMAND_ID = "commandId";

    /** The message that a command follows from, where it is no event of this log. */
    String CAUSE = "cause";

    /** What is known here and now of a command by this name; empty within an automation: it hands on its event's. */
    Map<String, ?> now(String commandName);
}
