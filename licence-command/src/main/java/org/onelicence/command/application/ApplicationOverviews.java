package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists people work from; a moment behind the log, so a single application is read with {@link Applications}. */
@Component
public class ApplicationOverviews {

    private static final List<String> OPEN = ReviewStanding.open();

    private static final String REVIEWS = """

                  from matter_review_overview r
                  join application_overview a using (application_id)
                 where r.department_code in (:departments) and r.standing in (:standings)
                   and a.standing <> 'submitted'
                   and case :due when 'today' then least(r.due_on, r.promised_on) <= :today or r.ask_by <= :today
                                 when 'told' then r.told is not null
                                 when 'last-day-to-ask' then r.ask_by <= :today
                                 when 'promise-passed' then r.promised_on < :today and r.due_on >= :today
                                                        and r.standing in ('accepted', 'under-review')
                                 when 'limit-passed' then r.due_on < :today
                                                      and r.standing in ('accepted', 'under-review')
                                 when 'paused-too-long' then r.pause_ends_on < :today
                                 else true end
            """;

    private final JdbcClient db;
    private final Clock clock;

    ApplicationOverviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What this applicant submitted, newest first. */
    public Listing<ApplicationOverview> ofApplicant(String subject, Paging paging) {
        return applications("where applicant_subject = :subject", Map.of("subject", subject), "desc", paging);
    }

    /** What waits to be received, oldest first. */
    public Listing<ApplicationOverview> toReceive(Paging paging) {
        return applications("where standing = 'submitted'", Map.of(), "asc", paging);
    }

    /** Received applications the approval bureau looks after, newest first. */
    public Listing<ApplicationOverview> received(Paging paging) {
        return applications("where standing <> 'submitted'", Map.of(), "desc", paging);
    }

    /** What lies with these departments, most urgent first; every open review where no standing is named. */
    public Listing<MatterReviewOverview> ofDepartments(
            List<String> departmentCodes, @Nullable ReviewStanding standing, DueFilter due, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        var standings = standing == null ? OPEN : List.of(standing.code());
        var which = which(departmentCodes, standings, due);
        var items = db.sql("""
                select r.*, a.uscc, a.holder_name, a.industry_no, a.industry_name_zh, a.industry_name_en,
                       a.submitted_on, a.received_on
                """ + REVIEWS + """
                 order by r.due_on nulls last, a.submitted_on, r.application_id, r.matter_ref
                 limit :size offset :offset
                """)
                .params(which)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MatterReviewOverview.class)
                .list();
        var total = db.sql("select count(*)" + REVIEWS)
                .params(which)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }

    /** How much lies with these departments, by what is due. */
    public DeskCounts counts(List<String> departmentCodes) {
        return new DeskCounts(
                count(departmentCodes, DueFilter.ALL),
                count(departmentCodes, DueFilter.TODAY),
                count(departmentCodes, DueFilter.LAST_DAY_TO_ASK),
                count(departmentCodes, DueFilter.TOLD),
                count(departmentCodes, DueFilter.PROMISE_PASSED),
                count(departmentCodes, DueFilter.LIMIT_PASSED),
                count(departmentCodes, DueFilter.PAUSED_TOO_LONG));
    }

    private long count(List<String> departmentCodes, DueFilter due) {
        return departmentCodes.isEmpty()
                ? 0
                : db.sql("select count(*)" + REVIEWS)
                        .params(which(departmentCodes, OPEN, due))
                        .query(Long.class)
                        .single();
    }

    private Map<String, Object> which(List<String> departmentCodes, List<String> standings, DueFilter due) {
        return Map.of(
                "departments",
                departmentCodes,
                "standings",
                standings,
                "due",
                due.code(),
                "today",
                LocalDate.now(clock));
    }

    private Listing<ApplicationOverview> applications(
            String where, Map<String, Object> which, String direction, Paging paging) {
        var order = " order by submitted_on %1$s, application_id %1$s limit :size offset :offset".formatted(direction);
        var items = db.sql("select * from application_overview " + where + order)
                .params(which)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(ApplicationOverview.class)
                .list();
        var total = db.sql("select count(*) from application_overview " + where)
                .params(which)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }
}
