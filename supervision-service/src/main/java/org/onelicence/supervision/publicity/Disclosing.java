package org.onelicence.supervision.publicity;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.log.CaughtUp;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.security.Roles;
import org.onelicence.supervision.authority.Mandates;
import org.onelicence.supervision.publicity.PublicityCommand.Publicise;
import org.onelicence.supervision.publicity.PublicityCommand.TakeDown;
import org.springframework.stereotype.Component;

/** How a record is read, published and taken down, by page or by API. */
@Component
class Disclosing {

    static final int REASON_LENGTH_MAX = 500;

    private final CommandGateway commands;
    private final Publicities publicities;
    private final Mandates mandates;
    private final CaughtUp views;

    Disclosing(CommandGateway commands, Publicities publicities, Mandates mandates, CaughtUp views) {
        this.commands = commands;
        this.publicities = publicities;
        this.mandates = mandates;
        this.views = views;
    }

    /** The public finds only what is shown; those who supervise find everything. */
    PublicityRow existing(PublicityId id) {
        return publicities
                .find(id)
                .filter(row -> row.shown() || supervises())
                .orElseThrow(() -> PublicityProblem.UNKNOWN.because("编号 " + id, "Number " + id));
    }

    void publicise(PublicityId id) {
        existing(id);
        commands.sendAndWait(new Publicise(id, mandates.today()));
        views.await();
    }

    void takeDown(PublicityId id, String reason) {
        existing(id);
        commands.sendAndWait(new TakeDown(id, reason, mandates.today()));
        views.await();
    }

    static boolean supervises() {
        var actor = Actor.currentOrNull();
        return actor != null && (actor.is(Roles.SUPERVISOR) || actor.is(Roles.OFFICER));
    }
}
