package org.onelicence.command.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of commitments; a moment behind the log. */
@Component
public class CommitmentOverviews {

    private final JdbcClient db;

    CommitmentOverviews(JdbcClient db) {
        this.db = db;
    }

    /** What these departments have to check or to see put right, the most urgent first. */
    public Listing<CommitmentOverview> toVerify(List<String> departmentCodes, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        var items = db.sql("""
                select * from commitment_overview
                 where department_code in (:departments) and due_on is not null
                 order by due_on, commitment_id limit :size offset :offset
                """)
                .param("departments", departmentCodes)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CommitmentOverviews::overview)
                .list();
        var total = db.sql("""
                select count(*) from commitment_overview
                 where department_code in (:departments) and due_on is not null
                """)
                .param("departments", departmentCodes)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }

    /** Those whose day has passed and whose department was not told of it. */
    List<UUID> untold(LocalDate today, int most) {
        return db.sql("""
                select commitment_id from commitment_overview
                 where due_on < :today and tell order by due_on, commitment_id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static CommitmentOverview overview(ResultSet row, int number) throws SQLException {
        return new CommitmentOverview(
                row.getObject("commitment_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("matter_ref"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("department_code"),
                row.getString("uscc"),
                row.getString("holder_name"),
                List.of((String[]) row.getArray("elements").getArray()),
                row.getString("standing"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("verify_by", LocalDate.class),
                day(row, "due_on"),
                row.getString("told"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
