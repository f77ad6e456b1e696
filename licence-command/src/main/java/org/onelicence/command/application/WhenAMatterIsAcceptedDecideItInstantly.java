package org.onelicence.command.application;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.application.ApplicationCommand.DecideInstantly;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.springframework.stereotype.Component;

/** Asks at each acceptance; the application knows whether a machine has a say, and whether it has had it. */
@Component
@ProcessingGroup("automations")
class WhenAMatterIsAcceptedDecideItInstantly {

    private final CommandGateway commands;

    WhenAMatterIsAcceptedDecideItInstantly(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(MatterAccepted event) {
        commands.sendAndWait(new DecideInstantly(event.applicationId(), event.matterRef(), event.acceptedOn()));
    }

    @EventHandler
    @DisallowReplay
    void on(MatterDeemedAccepted event) {
        commands.sendAndWait(new DecideInstantly(event.applicationId(), event.matterRef(), event.foundOn()));
    }
}
