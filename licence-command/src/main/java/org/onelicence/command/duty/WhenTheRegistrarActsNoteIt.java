package org.onelicence.command.duty;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.onelicence.command.duty.DutyCommand.NoteRegistration;
import org.onelicence.command.licence.LicenceOverviews;
import org.onelicence.command.registration.RegistrarAct;
import org.onelicence.command.registration.WhenTheRegistrarActs;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.platform.message.MessageInHand;
import org.springframework.stereotype.Component;

/** Tells every licence of an entity what the registrar did to the entity. Told again, nothing is noted twice. */
@Component
class WhenTheRegistrarActsNoteIt implements WhenTheRegistrarActs {

    private final LicenceOverviews licences;
    private final CommandGateway commands;

    WhenTheRegistrarActsNoteIt(LicenceOverviews licences, CommandGateway commands) {
        this.licences = licences;
        this.commands = commands;
    }

    @Override
    public void on(RegistrarAct act) {
        var cause = MessageInHand.id()
                .map(id -> MetaData.with(EdgeMetadata.CAUSE, id))
                .orElse(MetaData.emptyInstance());
        licences.ofEntity(act.uscc())
                .forEach(licence -> commands.sendAndWait(
                        new NoteRegistration(licence, act.registrationId(), act.kind(), act.registeredOn(), act.name()),
                        cause));
    }
}
