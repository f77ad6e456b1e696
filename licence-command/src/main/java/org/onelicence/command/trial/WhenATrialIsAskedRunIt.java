package org.onelicence.command.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.Applications;
import org.onelicence.command.application.InstantApproval;
import org.onelicence.command.application.MatterReview;
import org.onelicence.command.application.ReviewClock;
import org.onelicence.command.instant.RuleSet;
import org.onelicence.command.instant.RuleSetCommand.RecordTrial;
import org.onelicence.command.instant.RuleSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what was asked for, some applications in each transaction: a run that a crash cuts off goes on where it was, and
 * of several instances one runs it.
 */
@Component
class WhenATrialIsAskedRunIt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenATrialIsAskedRunIt.class);
    private static final int AT_A_TIME = 200;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Applications applications;
    private final InstantApproval instant;
    private final RuleSets rules;
    private final CommandGateway commands;
    private final Clock clock;

    WhenATrialIsAskedRunIt(
            JdbcClient db,
            TransactionTemplate transaction,
            Applications applications,
            InstantApproval instant,
            RuleSets rules,
            CommandGateway commands,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.applications = applications;
        this.instant = instant;
        this.rules = rules;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${onelicence.due-work.every:PT1M}",
            fixedDelayString = "${onelicence.trials.every:PT2S}")
    void look() {
        while (Boolean.TRUE.equals(transaction.execute(status -> goOn()))) {
            LOG.debug("Some more past applications tried");
        }
    }

    /** Whether there is more to do. */
    private boolean goOn() {
        var running = db.sql("""
                select * from rule_trial where finished_at is null
                 order by asked_at limit 1 for update skip locked
                """).query(Trial.class).optional();
        if (running.isEmpty()) {
            return false;
        }
        var trial = running.get();
        var next = next(trial);
        if (next.isEmpty()) {
            finish(trial);
        } else {
            record(trial, next, tried(trial, next));
        }
        return true;
    }

    private List<UUID> next(Trial trial) {
        return db.sql("select application_id" + Trials.PAST + """
                   and application_id > (select coalesce(last_application, '00000000-0000-0000-0000-000000000000')
                                           from rule_trial where trial_id = :trial)
                 order by application_id limit :most
                """)
                .param("department", trial.departmentCode())
                .param("matter", trial.matterRef())
                .param("trial", trial.trialId())
                .param("most", Math.min(AT_A_TIME, trial.total() - trial.done()))
                .query(UUID.class)
                .list();
    }

    private List<TrialDifference> tried(Trial trial, List<UUID> next) {
        var draft = rules.require(trial.departmentCode(), trial.matterRef())
                .version(trial.version())
                .rules();
        var different = new ArrayList<TrialDifference>();
        for (var application : next) {
            difference(new ApplicationId(application), trial.matterRef(), draft).ifPresent(different::add);
        }
        return different;
    }

    /** The machine would have looked on the day of acceptance, so that day is today for its rules. */
    private Optional<TrialDifference> difference(ApplicationId id, String matterRef, RuleSet draft) {
        var file = applications.require(id);
        var review = file.review(matterRef);
        var verdict = instant.wouldSay(draft, file, matterRef, acceptedOn(review));
        var was = Past.of(review);
        return was.differsFrom(verdict)
                ? Optional.of(new TrialDifference(id.value(), was.code(), verdict.outcome(), verdict.failed()))
                : Optional.empty();
    }

    private LocalDate acceptedOn(MatterReview review) {
        return Optional.ofNullable(review.clock()).map(ReviewClock::acceptedOn).orElseGet(() -> LocalDate.now(clock));
    }

    private void record(Trial trial, List<UUID> next, List<TrialDifference> different) {
        for (var difference : different) {
            db.sql("""
                    insert into rule_trial_difference (trial_id, application_id, was, would, failed)
                    values (:trial, :application, :was, :would, :failed)
                    """)
                    .param("trial", trial.trialId())
                    .param("application", difference.applicationId())
                    .param("was", difference.was())
                    .param("would", difference.would())
                    .param("failed", difference.failed().toArray(new String[0]))
                    .update();
        }
        db.sql("""
                update rule_trial
                   set done = done + :done, differing = differing + :differing, last_application = :last
                 where trial_id = :trial
                """)
                .param("trial", trial.trialId())
                .param("done", next.size())
                .param("differing", different.size())
                .param("last", next.get(next.size() - 1))
                .update();
    }

    /** Told to the rule set, so that who publishes it could know. */
    private void finish(Trial trial) {
        commands.sendAndWait(new RecordTrial(
                trial.departmentCode(),
                trial.matterRef(),
                trial.version(),
                trial.trialId(),
                trial.upToPosition(),
                trial.done(),
                trial.differing()));
        db.sql("update rule_trial set finished_at = :now where trial_id = :trial")
                .param("now", OffsetDateTime.now(clock))
                .param("trial", trial.trialId())
                .update();
    }
}
