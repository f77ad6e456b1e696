package org.onelicence.command.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.rebuild.Rebuild;
import org.onelicence.command.rebuild.Rebuildable;
import org.onelicence.command.rebuild.RebuiltTable;
import org.onelicence.log.AllAggregates;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes each application as the log tells it now. An event only says that there is something new, so being fed twice,
 * or from the start, ends in the same rows.
 */
@Component
@ProcessingGroup(Rebuild.GROUP)
class ApplicationOverviewProjection implements Rebuildable {

    private static final String INSERT = """
            insert into %s (application_id, applicant_subject, uscc, holder_name, industry_no,
                   industry_name_zh, industry_name_en, address, submitted_on, received_on, standing, outcome,
                   matters, decided)
            values (:applicationId, :applicantSubject, :uscc, :holderName, :industryNo,
                   :industryNameZh, :industryNameEn, :address, :submittedOn, :receivedOn, :standing, :outcome,
                   :matters, :decided)
            """;
    private static final String INSERT_REVIEW = """
            insert into %s (application_id, matter_ref, department_code, name_zh, name_en,
                   core, standing, due_on, promised_on, told, ask_by, pause_ends_on)
            values (:applicationId, :matterRef, :departmentCode, :nameZh, :nameEn, :core, :standing, :dueOn,
                   :promisedOn, :told, :askBy, :pauseEndsOn)
            """;
    private static final String INSERT_DUE = """
            insert into %s (application_id, matter_ref, kind, due_on)
            values (:applicationId, :matterRef, :kind, :dueOn)
            """;
    private static final RebuiltTable TABLE = new RebuiltTable("application_overview", "application_id");
    private static final RebuiltTable REVIEWS =
            new RebuiltTable("matter_review_overview", "application_id", "matter_ref");
    private static final RebuiltTable DUE = new RebuiltTable("due_work", "application_id", "matter_ref", "kind");

    private final Applications applications;
    private final PromisedDays promised;
    private final DueWork due;
    private final AllAggregates log;
    private final NamedParameterJdbcTemplate db;

    ApplicationOverviewProjection(
            Applications applications,
            PromisedDays promised,
            DueWork due,
            AllAggregates log,
            NamedParameterJdbcTemplate db) {
        this.applications = applications;
        this.promised = promised;
        this.due = due;
        this.log = log;
        this.db = db;
    }

    @EventHandler
    void on(ApplicationEvent event) {
        var file = applications.require(event.applicationId());
        db.update(INSERT.formatted(TABLE.name()) + """
                on conflict (application_id) do update
                   set received_on = excluded.received_on, standing = excluded.standing,
                       outcome = excluded.outcome, decided = excluded.decided
                """, row(file));
        reviewRows(file).forEach(review -> db.update(INSERT_REVIEW.formatted(REVIEWS.name()) + """
                on conflict (application_id, matter_ref) do update
                   set department_code = excluded.department_code, standing = excluded.standing,
                       due_on = excluded.due_on,
                       promised_on = excluded.promised_on, told = excluded.told,
                       ask_by = excluded.ask_by, pause_ends_on = excluded.pause_ends_on
                """, review));
        db.update("delete from due_work where application_id = :applicationId", row(file));
        dueRows(file).forEach(row -> db.update(INSERT_DUE.formatted(DUE.name()), row));
    }

    @Override
    public List<RebuiltTable> tables() {
        return List.of(TABLE, REVIEWS, DUE);
    }

    @Override
    public void rebuild(long upTo, LongConsumer written) {
        log.<Optional<ApplicationFile>>fold(
                Application.class.getSimpleName(),
                upTo,
                Optional.empty(),
                Applications::after,
                files -> insertBeside(files, written));
    }

    private void insertBeside(Collection<Optional<ApplicationFile>> found, LongConsumer written) {
        var files = found.stream().flatMap(Optional::stream).toList();
        TABLE.insert(
                db,
                INSERT,
                files.stream().map(ApplicationOverviewProjection::row).toList(),
                written);
        REVIEWS.insert(
                db, INSERT_REVIEW, files.stream().flatMap(this::reviewRows).toList(), written);
        DUE.insert(db, INSERT_DUE, files.stream().flatMap(this::dueRows).toList(), written);
    }

    private static Map<String, @Nullable Object> row(ApplicationFile file) {
        var made = file.submitted();
        var row = new HashMap<String, @Nullable Object>();
        row.put("applicationId", file.id().value());
        row.put("applicantSubject", made.applicantSubject());
        row.put("uscc", made.uscc());
        row.put("holderName", made.holderName());
        row.put("industryNo", made.industryNo());
        row.put("industryNameZh", made.industryNameZh());
        row.put("industryNameEn", made.industryNameEn());
        row.put("address", made.premises().address());
        row.put("submittedOn", made.submittedOn());
        row.put("receivedOn", file.receivedOn());
        row.put("standing", file.standing().code());
        row.put("outcome", file.outcome());
        row.put("matters", file.reviews().size());
        row.put("decided", decided(file));
        return row;
    }

    private Stream<Map<String, @Nullable Object>> reviewRows(ApplicationFile file) {
        return file.reviews().values().stream().map(review -> row(file, review));
    }

    private Stream<Map<String, @Nullable Object>> dueRows(ApplicationFile file) {
        return due.of(file).stream().map(each -> {
            var row = new HashMap<String, @Nullable Object>();
            row.put("applicationId", file.id().value());
            row.put("matterRef", each.matterRef());
            row.put("kind", each.kind().code());
            row.put("dueOn", each.on());
            return row;
        });
    }

    private Map<String, @Nullable Object> row(ApplicationFile file, MatterReview review) {
        var matter = review.matter();
        var row = new HashMap<String, @Nullable Object>();
        row.put("applicationId", file.id().value());
        row.put("matterRef", matter.matterRef());
        row.put("departmentCode", matter.department().code());
        row.put("nameZh", matter.nameZh());
        row.put("nameEn", matter.nameEn());
        row.put("core", matter.core());
        row.put("standing", review.standing().code());
        row.put("dueOn", review.dueOn());
        row.put("promisedOn", promised.endOn(file, review));
        row.put("told", told(review));
        row.put("askBy", due.askBy(file, review));
        row.put("pauseEndsOn", due.pauseEndsOn(review));
        return row;
    }

    private static @Nullable String told(MatterReview review) {
        return Stream.ofNullable(review.clock())
                .flatMap(clock -> clock.told().stream())
                .max(Comparator.naturalOrder())
                .map(DueKind::code)
                .orElse(null);
    }

    private static long decided(ApplicationFile file) {
        return file.reviews().values().stream()
                .filter(review -> review.standing().hasEnded())
                .count();
    }
}
