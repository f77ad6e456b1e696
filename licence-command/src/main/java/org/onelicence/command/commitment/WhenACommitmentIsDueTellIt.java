package org.onelicence.command.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.commitment.CommitmentCommand.LookAtTheCommitment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for promises that should have been checked (ADR-0022: the list may lag, the commitment decides). */
@Component
class WhenACommitmentIsDueTellIt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenACommitmentIsDueTellIt.class);
    private static final int MOST_AT_ONCE = 500;

    private final CommitmentOverviews commitments;
    private final CommandGateway commands;
    private final Clock clock;

    WhenACommitmentIsDueTellIt(CommitmentOverviews commitments, CommandGateway commands, Clock clock) {
        this.commitments = commitments;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT1M}")
    void look() {
        commitments.untold(LocalDate.now(clock), MOST_AT_ONCE).forEach(this::tell);
    }

    /** One commitment that fails holds no other back; the next look tries it again. */
    private void tell(UUID commitment) {
        try {
            commands.sendAndWait(new LookAtTheCommitment(new CommitmentId(commitment)));
        } catch (RuntimeException failed) {
            LOG.warn("A commitment was not looked at, the next look tries again: {}", commitment, failed);
        }
    }
}
