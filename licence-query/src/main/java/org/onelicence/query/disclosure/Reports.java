package org.onelicence.query.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.RegisterProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The annual reports as everyone may read them. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reports {

    private static final String MATCHING = """
             where (cast(:name as text) is null
                    or search_name like lower(:name) escape '!'
                    or uscc like :code escape '!' or upper(licence_number) like :code escape '!')
               and (cast(:industry as integer) is null or industry_no = :industry)
               and (cast(:year as integer) is null or year = :year)
               and (cast(:late as boolean) is null or late = :late)
            """;

    private final JdbcClient db;

    Reports(JdbcClient db) {
        this.db = db;
    }

    /** Newest first; the id decides between reports of one day. */
    public Listing<ReportLine> search(ReportSearch asked, Slice slice) {
        var lines = asking("select * from disclosed_report" + MATCHING + """
                         order by filed_on desc, report_id limit :size offset :skip
                        """, asked)
                .param("size", slice.size())
                .param("skip", slice.skip())
                .query((row, index) -> line(row))
                .list();
        var total = asking("select count(*) from disclosed_report" + MATCHING, asked)
                .query(Long.class)
                .single();
        return Listing.of(lines, slice, total);
    }

    public List<Integer> years() {
        return db.sql("select distinct year from disclosed_report order by year desc limit 50")
                .query(Integer.class)
                .list();
    }

    public Report find(String reportId) {
        return db.sql("select * from disclosed_report where report_id = :reportId")
                .param("reportId", reportId)
                .query((row, index) -> new Report(
                        line(row),
                        content(row.getString("content")),
                        corrections(reportId),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(() -> RegisterProblem.REPORT_UNKNOWN.because("请从公示列表中选择", "Choose one from the list"));
    }

    private List<Report.Correction> corrections(String reportId) {
        return db.sql("select * from disclosed_correction where report_id = :reportId order by sequence")
                .param("reportId", reportId)
                .query((row, index) -> new Report.Correction(
                        row.getObject("corrected_on", LocalDate.class),
                        row.getString("reason"),
                        content(row.getString("content_before")),
                        content(row.getString("content_after")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, ReportSearch asked) {
        return db.sql(sql)
                .param("name", asked.text().isEmpty() ? null : asked.text().namePattern())
                .param("code", asked.text().codePattern())
                .param("industry", asked.industry())
                .param("year", asked.year())
                .param("late", asked.late());
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getString("report_id"),
                row.getString("licence_number"),
                row.getString("holder_name"),
                row.getString("uscc"),
                row.getInt("industry_no"),
                row.getInt("year"),
                row.getObject("filed_on", LocalDate.class),
                row.getBoolean("late"),
                row.getInt("corrections"));
    }

    /** jsonb forgets the order of its fields; the form's order is put back. */
    private static Map<String, Object> content(String json) {
        var stored = MessageJson.MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        var ordered = new LinkedHashMap<String, Object>();
        for (var field : DisclosureProjection.FIELDS) {
            var value = stored.get(field);
            if (value != null) {
                ordered.put(field, value);
            }
        }
        return ordered;
    }
}
