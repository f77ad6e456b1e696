package org.onelicence.query.disclosure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the annual reports: what was filed, and for every correction what stood before and what stands after. */
@Repository
public class DisclosureProjection {

    /** What a holder reports; the rest of a message is about the report. Order is the order on the page. */
    static final List<String> FIELDS =
            List.of("premisesStillUsed", "staff", "complaintsHandled", "incidents", "commitmentsKept", "remarks");

    private final JdbcClient db;

    DisclosureProjection(JdbcClient db) {
        this.db = db;
    }

    private record AnnualReportFiled(
            String licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int industryNo,
            int year,
            LocalDate filedOn,
            boolean late) {}

    private record AnnualReportCorrected(
            LocalDate correctedOn,
            String reason,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    /** Safe to repeat: a report is filed once. Tells whether it was news. */
    public boolean filed(IncomingMessage told) {
        var filed = told.as(AnnualReportFiled.class);
        return db.sql("""
                        insert into disclosed_report (report_id, licence_id, licence_number, uscc, holder_name, industry_no,
                               year, filed_on, late, content, corrections, version, position, recorded_at)
                        values (:reportId, :licenceId, :licenceNumber, :uscc, :holderName, :industryNo,
                               :year, :filedOn, :late, cast(:content as jsonb), 0, :version, :position, :recordedAt)
                        on conflict (report_id) do nothing
                        """)
                        .param("reportId", told.key())
                        .param("licenceId", filed.licenceId())
                        .param("licenceNumber", filed.licenceNumber())
                        .param("uscc", filed.uscc())
                        .param("holderName", filed.holderName())
                        .param("industryNo", filed.industryNo())
                        .param("year", filed.year())
                        .param("filedOn", filed.filedOn())
                        .param("late", filed.late())
                        .param("content", reported(told.payload()).toString())
                        .param("version", told.sequence())
                        .param("position", told.position())
                        .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Safe to repeat: a message at or before the report's version changes nothing. Tells whether it was news. */
    public boolean corrected(IncomingMessage told) {
        var corrected = told.as(AnnualReportCorrected.class);
        var after = reported(corrected.after());
        if (!moved(told, after)) {
            return false;
        }
        db.sql("""
                insert into disclosed_correction
                       (report_id, sequence, corrected_on, reason, content_before, content_after, position, recorded_at)
                values (:reportId, :sequence, :correctedOn, :reason, cast(:before as jsonb), cast(:after as jsonb),
                       :position, :recordedAt)
                """)
                .param("reportId", told.key())
                .param("sequence", told.sequence())
                .param("correctedOn", corrected.correctedOn())
                .param("reason", corrected.reason())
                .param("before", reported(corrected.before()).toString())
                .param("after", after.toString())
                .param("position", told.position())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    private boolean moved(IncomingMessage told, ObjectNode after) {
        var moved = db.sql("""
                        update disclosed_report
                           set content = content || cast(:after as jsonb), corrections = corrections + 1,
                               version = :version, position = :position, recorded_at = :recordedAt
                         where report_id = :reportId and version < :version
                        """)
                .param("after", after.toString())
                .param("version", told.sequence())
                .param("position", told.position())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .param("reportId", told.key())
                .update();
        if (moved == 0 && licenceOf(told.key()) == null) {
            throw new IllegalStateException("The report of this correction has not been told yet");
        }
        return moved > 0;
    }

    /** The number of the licence whose report it is. */
    public @Nullable String licenceOf(String reportId) {
        return db.sql("select licence_number from disclosed_report where report_id = ?")
                .param(reportId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static ObjectNode reported(@Nullable JsonNode told) {
        var content = JsonNodeFactory.instance.objectNode();
        for (var field : FIELDS) {
            var value = told == null ? null : told.get(field);
            if (value != null && !value.isNull()) {
                content.set(field, value);
            }
        }
        return content;
    }
}
