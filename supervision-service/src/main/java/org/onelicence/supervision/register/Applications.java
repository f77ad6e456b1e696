package org.onelicence.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications under way and how they ended. */
@Component
public class Applications {

    private final JdbcClient db;

    Applications(JdbcClient db) {
        this.db = db;
    }

    public record Submitted(
            UUID applicationId, String uscc, String holderName, int industryNo, LocalDate submittedOn) {}

    public void submit(Submitted application, long version) {
        db.sql("""
                insert into application (application_id, uscc, holder_name, industry_no, submitted_on, version)
                values (:applicationId, :uscc, :holderName, :industryNo, :submittedOn, :version)
                on conflict do nothing
                """)
                .param("applicationId", application.applicationId())
                .param("uscc", application.uscc())
                .param("holderName", application.holderName())
                .param("industryNo", application.industryNo())
                .param("submittedOn", application.submittedOn())
                .param("version", version)
                .update();
    }

    public void addMatter(UUID applicationId, String matterRef, String nameZh) {
        db.sql("""
                insert into application_matter (application_id, matter_ref, name_zh)
                values (:applicationId, :matterRef, :nameZh)
                on conflict do nothing
                """)
                .param("applicationId", applicationId)
                .param("matterRef", matterRef)
                .param("nameZh", nameZh)
                .update();
    }

    /** A decision is never undone here, so a repeat changes nothing. */
    public void decideMatter(UUID applicationId, String matterRef, String outcome) {
        db.sql("""
                update application_matter set outcome = :outcome
                 where application_id = :applicationId and matter_ref = :matterRef and outcome = 'open'
                """)
                .param("outcome", outcome)
                .param("applicationId", applicationId)
                .param("matterRef", matterRef)
                .update();
    }

    public void end(UUID applicationId, String outcome, long version) {
        db.sql("""
                update application set outcome = :outcome, version = :version
                 where application_id = :applicationId and version < :version
                """)
                .param("outcome", outcome)
                .param("version", version)
                .param("applicationId", applicationId)
                .update();
    }

    /** The names of the matters that are still to be decided. */
    public List<String> openMatters(UUID applicationId) {
        return db.sql("""
                        select name_zh from application_matter
                         where application_id = :applicationId and outcome = 'open' order by matter_ref
                        """)
                .param("applicationId", applicationId)
                .query(String.class)
                .list();
    }
}
