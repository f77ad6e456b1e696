package org.onelicence.log;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gives each command what the edge knows, and its id: the edge's own where somebody asked for it, else one that follows
 * from the event, message or command it comes from. An automation that is run again sends the same ids, and each command
 * gets its first outcome.
 */
final class CommandOrigins {

    private final EdgeMetadata edge;

    CommandOrigins(EdgeMetadata edge) {
        this.edge = edge;
    }

    CommandMessage<?> stamped(CommandMessage<?> command) {
        var known = edge.now(command.getCommandName());
        var carrying = command.andMetaData(known);
        if (known.containsKey(EdgeMetadata.COMMAND_ID)) {
            return carrying;
        }
        return cause(command)
                .<CommandMessage<?>>map(cause -> carrying.andMetaData(
                        Map.of(EdgeMetadata.COMMAND_ID, CommandFingerprint.idFollowing(cause, carrying))))
                .orElse(carrying);
    }

    private static Optional<String> cause(CommandMessage<?> command) {
        var told = command.getMetaData().get(EdgeMetadata.CAUSE);
        return told == null ? messageInHand() : Optional.of(Objects.toString(told));
    }

    /** Correlation hands on the id of the message in hand, which is not the id of what follows from it. */
    private static Optional<String> messageInHand() {
        return CurrentUnitOfWork.map(UnitOfWork::getMessage)
                .map(inHand ->
                        inHand instanceof EventMessage<?> ? inHand.getIdentifier() : CommandUnderWay.idOf(inHand));
    }
}
