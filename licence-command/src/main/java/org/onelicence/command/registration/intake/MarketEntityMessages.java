package org.onelicence.command.registration.intake;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.RegistrarAct;
import org.onelicence.command.registration.WhenTheRegistrarActs;
import org.onelicence.log.store.LogBusy;
import org.onelicence.log.store.LogUnavailable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.InvalidMessage;
import org.onelicence.platform.message.MessageHandler;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What the city's registrar tells of market entities: kept for the form, and passed on to whoever acts on it. */
@Component
class MarketEntityMessages implements MessageHandler {

    private static final Set<String> TYPES = Set.of("market-entity.registered.v1", "market-entity.changed.v1");

    private final MarketEntities entities;
    private final List<WhenTheRegistrarActs> listeners;

    MarketEntityMessages(MarketEntities entities, List<WhenTheRegistrarActs> listeners) {
        this.entities = entities;
        this.listeners = listeners;
    }

    @Override
    public Set<String> topics() {
        return Set.of("city.market-entities.v1");
    }

    @Override
    public boolean knows(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(IncomingMessage message) {
        var told = read(message);
        var act = told.checked();
        switch (entities.take(act, told.sha256())) {
            case NEW -> listeners.forEach(listener -> passOn(act, listener));
            case CONTRADICTORY -> throw new InvalidMessage("its registrationId was told before of something else");
            case REPEATED -> {} // the first telling stands
        }
    }

    private static RegistrarMessage read(IncomingMessage message) {
        try {
            return message.as(RegistrarMessage.class);
        } catch (JacksonException unreadable) {
            throw new InvalidMessage("a field has the wrong type: "
                    + unreadable.getPath().stream()
                            .map(step -> String.valueOf(step.getPropertyName()))
                            .toList());
        }
    }

    /** A lost race is nobody's fault: as an outage it makes the whole poll come again instead of parking a message. */
    private static void passOn(RegistrarAct act, WhenTheRegistrarActs listener) {
        try {
            listener.on(act);
        } catch (ConcurrencyException lost) {
            throw new ConcurrencyFailureException("Somebody else changed the same thing first", lost);
        } catch (LogBusy | LogUnavailable away) {
            throw new TransientDataAccessResourceException("The log takes nothing now", away);
        }
    }
}
