package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of licences; a moment behind the log, so a single licence is read with {@link Licences}. */
@Component
public class LicenceOverviews {

    private final JdbcClient db;

    LicenceOverviews(JdbcClient db) {
        this.db = db;
    }

    /** Licences holding a component that one of these departments decided or may act on, newest first. */
    public Listing<LicenceOverview> ofDepartments(List<String> departmentCodes, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        return licences(
                "where department_codes && :departments::text[]",
                Map.of("departments", departmentCodes.toArray(String[]::new)),
                paging);
    }

    /** What this holder holds, newest first. */
    public Listing<LicenceOverview> ofHolder(String subject, Paging paging) {
        return licences("where holder_subject = :subject", Map.of("subject", subject), paging);
    }

    /** Every licence that an entity was ever issued, whoever signed in for it. */
    public List<LicenceId> ofEntity(String uscc) {
        return db.sql("select licence_id from licence_overview where uscc = :uscc order by licence_id")
                .param("uscc", uscc)
                .query((row, number) -> LicenceId.of(row.getString("licence_id")))
                .list();
    }

    /** Licences whose last day has passed and that nobody ended yet. */
    List<LicenceId> past(LocalDate today, int most) {
        return db.sql("""
                select licence_id from licence_overview
                 where valid_to < :today and standing in ('valid', 'restricted', 'suspended')
                 order by valid_to, licence_id
                 limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> LicenceId.of(row.getString("licence_id")))
                .list();
    }

    /** Licences with a component whose suspension is over and was not lifted yet. */
    List<LicenceId> suspensionOver(LocalDate today, int most) {
        return db.sql("""
                select licence_id from licence_overview
                 where suspension_over_on <= :today and standing in ('valid', 'restricted', 'suspended')
                   and valid_to >= :today
                 order by suspension_over_on, licence_id
                 limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> LicenceId.of(row.getString("licence_id")))
                .list();
    }

    /** Licences whose holder has to be reminded of their end. */
    List<LicenceId> toRemind(LocalDate today, int most) {
        return db.sql("""
                select licence_id from licence_overview
                 where remind_on <= :today and valid_to >= :today and standing in ('valid', 'restricted', 'suspended')
                 order by remind_on, licence_id
                 limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> LicenceId.of(row.getString("licence_id")))
                .list();
    }

    private Listing<LicenceOverview> licences(String where, Map<String, Object> which, Paging paging) {
        var items = db.sql("select * from licence_overview " + where
                        + " order by issued_on desc, licence_id limit :size offset :offset")
                .params(which)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(LicenceOverview.class)
                .list();
        var total = db.sql("select count(*) from licence_overview " + where)
                .params(which)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }
}
