package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.FollowThePower;
import org.onelicence.command.authority.AuthorityRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks now and then for open reviews whose department has lost its power: by a delegation that was ended or ran out, or
 * by a transfer, today or while nobody looked. The application asks the register itself, so a list that lags and several
 * instances that look at once do no harm; until then nobody acts by the lost power (see {@link ReviewAct}).
 */
@Component
class WhenAPowerEndsReassignItsReviews {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAPowerEndsReassignItsReviews.class);
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient db;
    private final AuthorityRegister register;
    private final CommandGateway commands;
    private final Clock clock;

    WhenAPowerEndsReassignItsReviews(JdbcClient db, AuthorityRegister register, CommandGateway commands, Clock clock) {
        this.db = db;
        this.register = register;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.due-work.every:PT1M}")
    void look() {
        register.lost(LocalDate.now(clock)).forEach(lost -> open(lost).forEach(each -> reassign(each, lost)));
    }

    private List<UUID> open(AuthorityRegister.Lost lost) {
        return db.sql("""
                select application_id from matter_review_overview r join application_overview a using (application_id)
                 where r.department_code = :department and r.matter_ref = :matter and r.standing in (:open)
                   and a.standing in ('submitted', 'received')
                 order by application_id limit :most
                """)
                .param("department", lost.departmentCode())
                .param("matter", lost.matterRef())
                .param("open", ReviewStanding.open())
                .param("most", MOST_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** One that fails holds no other back; the next look tries it again. */
    private void reassign(UUID application, AuthorityRegister.Lost lost) {
        try {
            commands.sendAndWait(new FollowThePower(new ApplicationId(application), lost.matterRef()));
        } catch (RuntimeException failed) {
            LOG.warn("A review did not follow its power, the next look tries again: {}", application, failed);
        }
    }
}
