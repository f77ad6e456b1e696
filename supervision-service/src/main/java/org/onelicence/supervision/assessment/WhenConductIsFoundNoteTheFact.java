package org.onelicence.supervision.assessment;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.draw.DrawEvent.CheckRecorded;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingClosed;
import org.springframework.stereotype.Component;

/** Closes the loop: what visits and random checks found counts for the class, and the class for the next draw. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenConductIsFoundNoteTheFact {

    private static final Map<String, FactKind> OF_TRACKING = Map.of(
            "kept", FactKind.COMMITMENT_KEPT,
            "breached", FactKind.COMMITMENT_BREACHED,
            "operating-unlicensed", FactKind.OPERATING_UNLICENSED);
    private static final Map<String, FactKind> OF_CHECK = Map.of(
            "no-problem", FactKind.CHECK_CLEAN,
            "problem-found", FactKind.CHECK_PROBLEM);

    private final CommandGateway commands;

    WhenConductIsFoundNoteTheFact(CommandGateway commands) {
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

    @EventHandler
    void on(CheckRecorded event) {
        Optional.ofNullable(OF_CHECK.get(event.result()))
                .ifPresent(kind -> commands.sendAndWait(new NoteFact(
                        AssessmentId.ofHolder(event.uscc()),
                        event.uscc(),
                        event.holderName(),
                        "check/" + event.planId() + "/" + event.licenceId(),
                        kind,
                        event.checkedOn(),
                        event.licenceNumber())));
    }
}
