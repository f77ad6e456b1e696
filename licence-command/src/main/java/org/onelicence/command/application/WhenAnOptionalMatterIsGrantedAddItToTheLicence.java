package org.onelicence.command.application;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.licence.LicenceCommand.AddComponent;
import org.onelicence.command.licence.Licences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A matter granted after the licence was issued joins it; before that the issue itself takes it along. */
@Component
@Order(2)
@ProcessingGroup("automations")
class WhenAnOptionalMatterIsGrantedAddItToTheLicence {

    private final Applications applications;
    private final Licences licences;
    private final CommandGateway commands;

    WhenAnOptionalMatterIsGrantedAddItToTheLicence(
            Applications applications, Licences licences, CommandGateway commands) {
        this.applications = applications;
        this.licences = licences;
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(MatterGranted event) {
        var application = applications.require(event.applicationId());
        var review = application.review(event.matterRef());
        if (!review.matter().core() && licences.find(application.licenceId()).isPresent()) {
            commands.sendAndWait(
                    new AddComponent(application.licenceId(), application.id().value(), review.component()));
        }
    }
}
