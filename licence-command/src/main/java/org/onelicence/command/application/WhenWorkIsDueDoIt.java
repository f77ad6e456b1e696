package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.LookAtTheClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks now and then for applications in which a day has brought something about. The list may lag and several instances
 * may look at once: the application itself checks the date and remembers what was done, so nothing happens twice, and
 * what an outage delayed happens with the first look after it.
 */
@Component
class WhenWorkIsDueDoIt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenWorkIsDueDoIt.class);
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient db;
    private final CommandGateway commands;
    private final Clock clock;

    WhenWorkIsDueDoIt(JdbcClient db, CommandGateway commands, Clock clock) {
        this.db = db;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT1M}")
    void look() {
        due().forEach(this::tell);
    }

    private List<UUID> due() {
        return db.sql("""
                select application_id from due_work where due_on <= :today
                 group by application_id order by min(due_on), application_id limit :most
                """)
                .param("today", LocalDate.now(clock))
                .param("most", MOST_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** One application that fails holds no other back; the next look tries it again. */
    private void tell(UUID application) {
        try {
            commands.sendAndWait(new LookAtTheClock(new ApplicationId(application)));
        } catch (RuntimeException failed) {
            LOG.warn("Due work of an application was not done, the next look tries again: {}", application, failed);
        }
    }
}
