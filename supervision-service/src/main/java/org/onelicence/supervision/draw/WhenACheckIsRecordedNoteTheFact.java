package org.onelicence.supervision.draw;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentId;
import org.onelicence.supervision.assessment.FactKind;
import org.onelicence.supervision.draw.DrawEvent.CheckRecorded;
import org.springframework.stereotype.Component;

/** Closes the loop: what a random check found counts for the class, and the class for the next draw. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenACheckIsRecordedNoteTheFact {

    private static final Map<String, FactKind> FACTS = Map.of(
            "no-problem", FactKind.CHECK_CLEAN,
            "problem-found", FactKind.CHECK_PROBLEM);

    private final CommandGateway commands;

    WhenACheckIsRecordedNoteTheFact(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CheckRecorded event) {
        Optional.ofNullable(FACTS.get(event.result()))
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
