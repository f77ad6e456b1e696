package org.onelicence.supervision.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.supervision.feedback.FeedbackEvent.ResultFeedbackSent;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results fed back, as people look at them. */
@Repository
@ProcessingGroup("views")
public class Feedbacks {

    private final JdbcClient db;

    Feedbacks(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ResultFeedbackSent event) {
        db.sql("""
                insert into feedback (feedback_id, addressee, application_id, uscc, holder_name, industry_no,
                                      matter_ref, name_zh, organ_code, organ_name, outcome, decision_number, decided_on,
                                      decided_at, sent_at, minutes, due_on, late, still_open)
                values (:id, :addressee, :applicationId, :uscc, :holderName, :industryNo, :matterRef, :nameZh,
                        :organCode, :organName, :outcome, :decisionNumber, :decidedOn, :decidedAt, :sentAt, :minutes,
                        :dueOn, :late, :stillOpen)
                on conflict do nothing
                """)
                .param("id", event.feedbackId().value())
                .param("addressee", event.to())
                .param("applicationId", UUID.fromString(event.applicationId()))
                .param("uscc", event.uscc())
                .param("holderName", event.holderName())
                .param("industryNo", event.industryNo())
                .param("matterRef", event.matterRef())
                .param("nameZh", event.nameZh())
                .param("organCode", event.organCode())
                .param("organName", event.organName())
                .param("outcome", event.outcome())
                .param("decisionNumber", event.decisionNumber())
                .param("decidedOn", event.decidedOn())
                .param("decidedAt", utc(event.decidedAt()))
                .param("sentAt", utc(event.sentAt()))
                .param("minutes", event.minutes())
                .param("dueOn", event.dueOn())
                .param("late", event.late())
                .param("stillOpen", event.stillOpen().toArray(String[]::new))
                .update();
    }

    /** The newest first; {@code state} is all or late, the text is part of a name or a credit code. */
    public Listing<FeedbackRow> list(String state, String text, int page, int size) {
        var rows = db.sql("""
                        select *, count(*) over () as total from feedback
                         where (:state = 'all' or late) and (strpos(uscc, :text) > 0 or strpos(holder_name, :text) > 0)
                         order by sent_at desc, feedback_id, addressee limit :size offset :from
                        """)
                .param("state", state)
                .param("text", text)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Counted(row(row), row.getLong("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    private record Counted(FeedbackRow row, long total) {}

    private static FeedbackRow row(ResultSet row) throws SQLException {
        return new FeedbackRow(
                row.getObject("feedback_id", UUID.class),
                row.getString("addressee"),
                row.getObject("application_id", UUID.class),
                row.getString("uscc"),
                row.getString("holder_name"),
                row.getInt("industry_no"),
                row.getString("matter_ref"),
                row.getString("name_zh"),
                row.getString("organ_code"),
                row.getString("organ_name"),
                row.getString("outcome"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getLong("minutes"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                List.of((String[]) row.getArray("still_open").getArray()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
