package org.onelicence.command.application;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes each application as the log tells it now. An event only says that there is something new, so being fed twice,
 * or from the start, ends in the same rows.
 */
@Component
@ProcessingGroup("overviews")
class ApplicationOverviewProjection {

    private final Applications applications;
    private final PromisedDays promised;
    private final JdbcClient db;

    ApplicationOverviewProjection(Applications applications, PromisedDays promised, JdbcClient db) {
        this.applications = applications;
        this.promised = promised;
        this.db = db;
    }

    @EventHandler
    void on(ApplicationEvent event) {
        var file = applications.require(event.applicationId());
        write(file);
        file.reviews().values().forEach(review -> write(file, review));
    }

    private void write(ApplicationFile file) {
        var made = file.submitted();
        db.sql("""
                insert into application_overview (application_id, applicant_subject, uscc, holder_name, industry_no,
                       industry_name_zh, industry_name_en, address, submitted_on, received_on, standing, outcome,
                       matters, decided)
                values (:applicationId, :applicantSubject, :uscc, :holderName, :industryNo,
                       :industryNameZh, :industryNameEn, :address, :submittedOn, :receivedOn, :standing, :outcome,
                       :matters, :decided)
                on conflict (application_id) do update
                   set received_on = excluded.received_on, standing = excluded.standing,
                       outcome = excluded.outcome, decided = excluded.decided
                """)
                .param("applicationId", file.id().value())
                .param("applicantSubject", made.applicantSubject())
                .param("uscc", made.uscc())
                .param("holderName", made.holderName())
                .param("industryNo", made.industryNo())
                .param("industryNameZh", made.industryNameZh())
                .param("industryNameEn", made.industryNameEn())
                .param("address", made.premises().address())
                .param("submittedOn", made.submittedOn())
                .param("receivedOn", file.receivedOn())
                .param("standing", file.standing().code())
                .param("outcome", file.outcome())
                .param("matters", file.reviews().size())
                .param("decided", decided(file))
                .update();
    }

    private void write(ApplicationFile file, MatterReview review) {
        var matter = review.matter();
        db.sql("""
                insert into matter_review_overview (application_id, matter_ref, department_code, name_zh, name_en,
                       core, standing, due_on, promised_on)
                values (:applicationId, :matterRef, :departmentCode, :nameZh, :nameEn, :core, :standing, :dueOn,
                       :promisedOn)
                on conflict (application_id, matter_ref) do update
                   set standing = excluded.standing, due_on = excluded.due_on,
                       promised_on = excluded.promised_on
                """)
                .param("applicationId", file.id().value())
                .param("matterRef", matter.matterRef())
                .param("departmentCode", matter.department().code())
                .param("nameZh", matter.nameZh())
                .param("nameEn", matter.nameEn())
                .param("core", matter.core())
                .param("standing", review.standing().code())
                .param("dueOn", review.dueOn())
                .param("promisedOn", promised.endOn(file, review))
                .update();
    }

    private static long decided(ApplicationFile file) {
        return file.reviews().values().stream()
                .filter(review -> review.standing().isDecided())
                .count();
    }
}
