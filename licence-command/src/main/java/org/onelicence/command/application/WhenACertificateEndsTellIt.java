package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.LookAtCertificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for certificates that are over, also of licences long issued (ADR-0022). */
@Component
class WhenACertificateEndsTellIt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenACertificateEndsTellIt.class);
    private static final int MOST_AT_ONCE = 500;

    private final CertificateOverviews certificates;
    private final CommandGateway commands;
    private final Clock clock;

    WhenACertificateEndsTellIt(CertificateOverviews certificates, CommandGateway commands, Clock clock) {
        this.certificates = certificates;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT1M}")
    void look() {
        certificates.over(LocalDate.now(clock), MOST_AT_ONCE).forEach(this::tell);
    }

    /** One application that fails holds no other back; the next look tries it again. */
    private void tell(UUID application) {
        try {
            commands.sendAndWait(new LookAtCertificates(new ApplicationId(application)));
        } catch (RuntimeException failed) {
            LOG.warn("Certificates of an application were not looked at: {}", application, failed);
        }
    }
}
