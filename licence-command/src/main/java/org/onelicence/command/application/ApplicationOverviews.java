package org.onelicence.command.application;

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

    private final JdbcClient db;

    ApplicationOverviews(JdbcClient db) {
        this.db = db;
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
            List<String> departmentCodes, @Nullable ReviewStanding standing, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        var standings = standing == null
                ? List.of("pending", "supplement-requested", "supplemented", "accepted")
                : List.of(standing.code());
        var which = Map.<String, Object>of("departments", departmentCodes, "standings", standings);
        var items = db.sql("""
                select r.*, a.uscc, a.holder_name, a.industry_no, a.industry_name_zh, a.industry_name_en,
                       a.submitted_on, a.received_on
                  from matter_review_overview r
                  join application_overview a using (application_id)
                 where r.department_code in (:departments) and r.standing in (:standings)
                   and a.standing <> 'submitted'
                 order by r.due_on nulls last, a.submitted_on, r.application_id, r.matter_ref
                 limit :size offset :offset
                """)
                .params(which)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MatterReviewOverview.class)
                .list();
        var total = db.sql("""
                select count(*)
                  from matter_review_overview r
                  join application_overview a using (application_id)
                 where r.department_code in (:departments) and r.standing in (:standings)
                   and a.standing <> 'submitted'
                """).params(which).query(Long.class).single();
        return Listing.of(items, paging, total);
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
