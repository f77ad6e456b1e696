package org.onelicence.supervision.intake;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Sends commands within the reader's transaction. */
@Component
class Commands {

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A lost race is nobody's fault: as an outage it makes the whole poll come again instead of parking a message. */
    void send(Object command) {
        try {
            gateway.sendAndWait(command);
        } catch (ConcurrencyException lost) {
            throw new ConcurrencyFailureException("Somebody else changed the same thing first", lost);
        }
    }
}
