package org.onelicence.supervision.assessment;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingClosed;
import org.springframework.stereotype.Component;

/** Closes the loop: what a visit found counts for the class. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenATrackingClosesNoteTheFact {

    private static final Map<String, FactKind> OF_TRACKING = Map.of(
            "kept", FactKind.COMMITMENT_KEPT,
            "breached", FactKind.COMMITMENT_BREACHED,
            "operating-unlicensed", FactKind.OPERATING_UNLICENSED);

    private final CommandGateway commands;

    WhenATrackingClosesNoteTheFact(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TrackingClosed event) {
        Optional.ofNullable(OF_TRACKING.get(event.outcome()))
                .ifPresent(kind -> commands.sendAndWait(new NoteFact(
                        AssessmentId.ofHolder(event.uscc()),
                        event.uscc(),
                        event.holderName(),
                        "tracking/" + event.trackingId(),
                        kind,
                        event.closedOn(),
                        "")));
    }
}
