package org.onelicence.supervision.intake;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.log.store.LogBusy;
import org.onelicence.log.store.LogUnavailable;
import org.onelicence.platform.message.MessageInHand;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Sends commands while a message is read. What they decide is durable before the reader's progress is: a message that
 * comes again sends the same commands again, and they get their first outcome.
 */
@Component
class Commands {

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** A lost race is nobody's fault: as an outage it makes the whole poll come again instead of parking a message. */
    void send(Object command) {
        try {
            gateway.sendAndWait(command, cause());
        } catch (ConcurrencyException lost) {
            throw new ConcurrencyFailureException("Somebody else changed the same thing first", lost);
        } catch (LogBusy | LogUnavailable away) {
            throw new TransientDataAccessResourceException("The log takes nothing now", away);
        }
    }

    private static MetaData cause() {
        return MessageInHand.id()
                .map(id -> MetaData.with(EdgeMetadata.CAUSE, id))
                .orElse(MetaData.emptyInstance());
    }
}
