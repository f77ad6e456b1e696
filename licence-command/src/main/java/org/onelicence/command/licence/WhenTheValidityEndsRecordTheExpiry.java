package org.onelicence.command.licence;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.licence.LicenceCommand.RecordExpiry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for licences whose last day has passed. The list may lag; the licence itself checks the date. */
@Component
class WhenTheValidityEndsRecordTheExpiry {

    private static final int MOST_AT_ONCE = 500;

    private final LicenceOverviews licences;
    private final CommandGateway commands;
    private final Clock clock;

    WhenTheValidityEndsRecordTheExpiry(LicenceOverviews licences, CommandGateway commands, Clock clock) {
        this.licences = licences;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT10M}")
    void look() {
        licences.past(LocalDate.now(clock), MOST_AT_ONCE).forEach(id -> commands.sendAndWait(new RecordExpiry(id)));
    }
}
