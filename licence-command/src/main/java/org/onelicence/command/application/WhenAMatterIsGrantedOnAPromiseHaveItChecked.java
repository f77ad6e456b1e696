package org.onelicence.command.application;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentCommand.ScheduleVerification;
import org.onelicence.command.commitment.CommitmentId;
import org.springframework.stereotype.Component;

/** Whoever is believed is checked: the time for it runs from the grant. Harmless when it was scheduled already. */
@Component
@ProcessingGroup("automations")
class WhenAMatterIsGrantedOnAPromiseHaveItChecked {

    private final Applications applications;
    private final CommandGateway commands;

    WhenAMatterIsGrantedOnAPromiseHaveItChecked(Applications applications, CommandGateway commands) {
        this.applications = applications;
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(MatterGranted event) {
        var application = applications.require(event.applicationId());
        var signed = application.review(event.matterRef()).commitment();
        if (signed == null) {
            return;
        }
        commands.sendAndWait(new ScheduleVerification(
                CommitmentId.of(event.applicationId().value(), event.matterRef()),
                event.applicationId().value(),
                event.matterRef(),
                event.nameZh(),
                event.nameEn(),
                application.licenceId(),
                application.submitted().applicantSubject(),
                event.uscc(),
                event.holderName(),
                event.organ(),
                signed.elements().stream().map(ApprovalElement::of).toList(),
                signed.textVersion(),
                signed.textSha256(),
                event.decidedOn(),
                event.decisionNumber()));
    }
}
