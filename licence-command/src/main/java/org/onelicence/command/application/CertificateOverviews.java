package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates that stand for test reports; a moment behind the log. */
@Component
public class CertificateOverviews {

    private final JdbcClient db;

    CertificateOverviews(JdbcClient db) {
        this.db = db;
    }

    /** What these departments rely on, the first to end first; what is over stands on top. */
    public Listing<CertificateOverview> ofDepartments(List<String> departmentCodes, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        var items = db.sql("""
                select * from certificate_overview where department_code in (:departments)
                 order by valid_to, application_id, matter_ref limit :size offset :offset
                """)
                .param("departments", departmentCodes)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CertificateOverview.class)
                .list();
        var total = db.sql("select count(*) from certificate_overview where department_code in (:departments)")
                .param("departments", departmentCodes)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }

    /** Applications with a certificate that is over and was not told of. */
    List<UUID> over(LocalDate today, int most) {
        return db.sql("""
                select application_id from certificate_overview where valid_to < :today and not expiry_told
                 group by application_id order by min(valid_to), application_id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
