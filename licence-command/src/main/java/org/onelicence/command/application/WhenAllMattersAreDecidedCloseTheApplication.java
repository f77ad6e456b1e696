package org.onelicence.command.application;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last decision ends the application. Whether this was the last one is the application's own answer. */
@Component
@Order(3)
@ProcessingGroup("automations")
class WhenAllMattersAreDecidedCloseTheApplication {

    private final CommandGateway commands;

    WhenAllMattersAreDecidedCloseTheApplication(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(MatterGranted event) {
        commands.sendAndWait(new CloseApplication(event.applicationId()));
    }

    @EventHandler
    @DisallowReplay
    void on(MatterRefused event) {
        commands.sendAndWait(new CloseApplication(event.applicationId()));
    }

    @EventHandler
    @DisallowReplay
    void on(MatterNotAccepted event) {
        commands.sendAndWait(new CloseApplication(event.applicationId()));
    }

    @EventHandler
    @DisallowReplay
    void on(MatterAbandoned event) {
        commands.sendAndWait(new CloseApplication(event.applicationId()));
    }
}
