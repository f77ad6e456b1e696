package org.onelicence.command.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.instant.RuleSets;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.log.AllAggregates;
import org.onelicence.platform.identity.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The what-if runs: asked for here, run by {@link WhenATrialIsAskedRunIt}, read here while they run and after. */
@Component
public class Trials {

    /** Applications a machine could have looked at: those that were accepted, in whatever they ended. */
    static final String PAST = """
             from matter_review_overview
             where department_code = :department and matter_ref = :matter
               and standing in ('accepted', 'under-review', 'paused', 'granted', 'refused')
            """;

    private final JdbcClient db;
    private final RuleSets rules;
    private final AuthorityRegister register;
    private final AllAggregates log;
    private final Ids ids;
    private final Clock clock;

    Trials(JdbcClient db, RuleSets rules, AuthorityRegister register, AllAggregates log, Ids ids, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.register = register;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts a run of this version; one that is under way already is answered instead of a second one. */
    @Transactional
    public UUID ask(String actor, String departmentCode, String matterRef, int version) {
        register.require(actor, departmentCode, Capacity.DECIDE, LocalDate.now(clock));
        var what = Map.<String, Object>of(
                "department",
                departmentCode,
                "matter",
                matterRef,
                "version",
                rules.require(departmentCode, matterRef).version(version).version());
        db.sql("select pg_advisory_xact_lock(hashtext(:department || '/' || :matter))")
                .params(what)
                .query()
                .listOfRows();
        return db.sql("""
                select trial_id from rule_trial
                 where department_code = :department and matter_ref = :matter and version = :version
                   and finished_at is null
                """).params(what).query(UUID.class).optional().orElseGet(() -> begun(what));
    }

    private UUID begun(Map<String, Object> what) {
        var trial = ids.next();
        db.sql("""
                insert into rule_trial (trial_id, department_code, matter_ref, version, asked_at, up_to_position, total)
                select :trial, :department, :matter, :version, :now, :position, count(*)
                """ + PAST)
                .params(what)
                .param("trial", trial)
                .param("now", OffsetDateTime.now(clock))
                .param("position", log.lastPosition())
                .update();
        return trial;
    }

    /** Only the department that would decide by the rules sees how they would have decided. */
    public Trial require(String actor, UUID trialId) {
        var trial = db.sql("select * from rule_trial where trial_id = :trial")
                .param("trial", trialId)
                .query(Trial.class)
                .optional()
                .orElseThrow(() -> TrialProblem.UNKNOWN.because("没有这次试算", "There is no such trial"));
        register.require(actor, trial.departmentCode(), Capacity.DECIDE, LocalDate.now(clock));
        return trial;
    }

    public Listing<TrialDifference> differences(Trial trial, Paging paging) {
        List<TrialDifference> items = db.sql("""
                select application_id, was, would, failed from rule_trial_difference
                 where trial_id = :trial order by application_id limit :size offset :offset
                """)
                .param("trial", trial.trialId())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new TrialDifference(
                        row.getObject("application_id", UUID.class),
                        row.getString("was"),
                        row.getString("would"),
                        List.of((String[]) row.getArray("failed").getArray())))
                .list();
        return Listing.of(items, paging, trial.differing());
    }
}
