package org.onelicence.command.licence;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.licence.ExtensionCommand.TellExpiry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for holders to remind. The list may lag; the licence itself knows whom it has told what. */
@Component
class WhenExpiryComesNearTellIt {

    private static final int MOST_AT_ONCE = 500;

    private final LicenceOverviews licences;
    private final CommandGateway commands;
    private final Clock clock;

    WhenExpiryComesNearTellIt(LicenceOverviews licences, CommandGateway commands, Clock clock) {
        this.licences = licences;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT1M}")
    void look() {
        licences.toRemind(LocalDate.now(clock), MOST_AT_ONCE).forEach(id -> commands.sendAndWait(new TellExpiry(id)));
    }
}
