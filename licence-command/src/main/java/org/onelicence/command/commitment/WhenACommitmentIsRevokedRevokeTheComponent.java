package org.onelicence.command.commitment;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRevoked;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.UnlawfulGrantGround;
import org.onelicence.platform.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 撤销: the component ends as a grant that should not have been made, since the promise it was made on was not true. The licence
 * asks the officer's authority once more; whoever revoked the commitment acts.
 */
@Component
@ProcessingGroup("automations")
class WhenACommitmentIsRevokedRevokeTheComponent {

    private static final Logger LOG = LoggerFactory.getLogger(WhenACommitmentIsRevokedRevokeTheComponent.class);

    private final Licences licences;
    private final CommandGateway commands;

    WhenACommitmentIsRevokedRevokeTheComponent(Licences licences, CommandGateway commands) {
        this.licences = licences;
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(CommitmentRevoked event) {
        if (isAlreadyEnded(event)) {
            return;
        }
        try {
            // what was promised was not there, so the condition of the grant was not met (行政许可法 art.69(1)4; inference)
            commands.sendAndWait(new RevokeForUnlawfulGrant(
                    event.licenceId(), event.matterRef(), UnlawfulGrantGround.UNQUALIFIED, event.grounds(), null));
        } catch (Refusal no) {
            // it had a running component a moment ago: what ended it since was another decision, and a person looks
            LOG.warn("Revoked commitment {}, but not its component: {}", event.commitmentId(), no.getMessage());
        }
    }

    private boolean isAlreadyEnded(CommitmentRevoked event) {
        return licences.find(event.licenceId())
                .map(licence -> licence.components().get(event.matterRef()))
                .filter(permit -> permit.standing() != ComponentStanding.REVOKED_UNLAWFUL_GRANT)
                .isEmpty();
    }
}
