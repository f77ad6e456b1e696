package org.onelicence.command.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.personal.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, each sealed whole under its applicant's key (ADR-0026). To everybody else a draft does not exist. */
@Component
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLACE = "draft";
    private static final int OPEN_MAX = 20;

    private final JdbcClient db;
    private final PersonalData personal;
    private final Clock clock;

    Drafts(JdbcClient db, PersonalData personal, Clock clock) {
        this.db = db;
        this.personal = personal;
        this.clock = clock;
    }

    /** Asked twice under the same id, it begins once. */
    public void begin(ApplicationId id, String subject, GuideVersion guide, DraftContent content) {
        if (ofApplicant(subject).size() >= OPEN_MAX) {
            throw DraftProblem.TOO_MANY.because("最多 " + OPEN_MAX + " 份", "There may be " + OPEN_MAX);
        }
        db.sql("""
                        insert into application_draft (application_id, subject, industry_no, guide_version, version,
                                sealed_content, changed_at)
                        values (:id, :subject, :industryNo, :guideVersion, 0, :content, :now)
                        on conflict (application_id) do nothing
                        """)
                .param("id", id.value())
                .param("subject", subject)
                .param("industryNo", guide.industryNo())
                .param("guideVersion", guide.version())
                .param("content", sealed(id, subject, content))
                .param("now", now())
                .update();
    }

    public Optional<Draft> find(ApplicationId id, String subject) {
        return db.sql("select * from application_draft where application_id = :id and subject = :subject")
                .param("id", id.value())
                .param("subject", subject)
                .query(this::draft)
                .optional();
    }

    public Draft require(ApplicationId id, String subject) {
        return find(id, subject)
                .orElseThrow(() -> DraftProblem.UNKNOWN.because("可能已提交或删除", "It may have been submitted or discarded"));
    }

    /** Newest change first. */
    public List<Draft> ofApplicant(String subject) {
        return db.sql(
                        "select * from application_draft where subject = :subject order by changed_at desc, application_id")
                .param("subject", subject)
                .query(this::draft)
                .list();
    }

    /** Whether it could be replaced: not when somebody else was first. */
    boolean replace(Draft read, DraftContent content, int guideVersion) {
        return db.sql("""
                        update application_draft
                        set sealed_content = :content, guide_version = :guideVersion, version = version + 1, changed_at = :now
                        where application_id = :id and subject = :subject and version = :version
                        """)
                        .param("content", sealed(read.id(), read.subject(), content))
                        .param("guideVersion", guideVersion)
                        .param("now", now())
                        .param("id", read.id().value())
                        .param("subject", read.subject())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /** Gone for good. Its files are swept up afterwards; those of an application that came of it stay. */
    public boolean discard(ApplicationId id, String subject) {
        return db.sql("delete from application_draft where application_id = :id and subject = :subject")
                        .param("id", id.value())
                        .param("subject", subject)
                        .update()
                == 1;
    }

    private String sealed(ApplicationId id, String subject, DraftContent content) {
        return personal.seal(subject, id.toString(), PLACE, JSON.writeValueAsString(content));
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var id = new ApplicationId(row.getObject("application_id", UUID.class));
        var subject = row.getString("subject");
        var content = personal.open(subject, id.toString(), PLACE, row.getString("sealed_content"))
                .map(json -> JSON.readValue(json, DraftContent.class))
                .orElse(DraftContent.EMPTY);
        return new Draft(
                id,
                subject,
                row.getInt("industry_no"),
                row.getInt("guide_version"),
                row.getLong("version"),
                content,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
