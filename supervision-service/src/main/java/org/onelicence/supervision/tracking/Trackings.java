package org.onelicence.supervision.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingClosed;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingOpened;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingVisitRecorded;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trackings as people look at them. */
@Repository
@ProcessingGroup("views")
public class Trackings {

    private static final String ROW = """
            select tracking.*, closed_on is null and due_on < :today as overdue, count(*) over () as total from tracking
            """;

    private final JdbcClient db;
    private final Clock clock;

    Trackings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventHandler
    void on(TrackingOpened event) {
        db.sql("""
                insert into tracking (tracking_id, kind, uscc, holder_name, industry_no, industry_name_zh, address,
                                      district, registration_id, licence_id, licence_number, matter_ref, matter_name_zh,
                                      department_code, department_name, since, opened_on, due_on)
                values (:id, :kind, :uscc, :holderName, :industryNo, :industryName, :address, :district,
                        :registrationId, :licenceId, :licenceNumber, :matterRef, :matterName, :departmentCode,
                        :departmentName, :since, :openedOn, :dueOn)
                on conflict do nothing
                """)
                .param("id", event.trackingId().value())
                .param("kind", event.kind())
                .param("uscc", event.uscc())
                .param("holderName", event.holderName())
                .param("industryNo", event.industryNo())
                .param("industryName", event.industryNameZh())
                .param("address", event.address())
                .param("district", event.district())
                .param("registrationId", event.registrationId())
                .param("licenceId", uuid(event.licenceId()))
                .param("licenceNumber", event.licenceNumber())
                .param("matterRef", event.matterRef())
                .param("matterName", event.matterNameZh())
                .param("departmentCode", event.departmentCode())
                .param("departmentName", event.departmentName())
                .param("since", event.since())
                .param("openedOn", event.openedOn())
                .param("dueOn", event.dueOn())
                .update();
    }

    @EventHandler
    void on(TrackingVisitRecorded event, @SequenceNumber long sequence) {
        db.sql("""
                insert into tracking_visit (tracking_id, sequence, visited_on, finding, note, next_due_on, recorded_on)
                values (:id, :sequence, :visitedOn, :finding, :note, :nextDueOn, :recordedOn)
                on conflict do nothing
                """)
                .param("id", event.trackingId().value())
                .param("sequence", sequence)
                .param("visitedOn", event.visitedOn())
                .param("finding", event.finding())
                .param("note", event.note())
                .param("nextDueOn", event.nextDueOn())
                .param("recordedOn", event.recordedOn())
                .update();
        db.sql("update tracking set due_on = coalesce(:nextDueOn::date, due_on) where tracking_id = :id")
                .param("nextDueOn", event.nextDueOn())
                .param("id", event.trackingId().value())
                .update();
    }

    @EventHandler
    void on(TrackingClosed event) {
        db.sql("update tracking set closed_on = :closedOn, outcome = :outcome where tracking_id = :id")
                .param("closedOn", event.closedOn())
                .param("outcome", event.outcome())
                .param("id", event.trackingId().value())
                .update();
    }

    /** The newest first; {@code state} is all, open or overdue, the text is part of a name or a credit code. */
    public Listing<TrackingRow> list(String kind, String state, String text, int page, int size) {
        var rows = db.sql(ROW + """
                         where (:kind = 'all' or kind = :kind)
                           and (:state = 'all' or closed_on is null and (:state = 'open' or due_on < :today))
                           and (strpos(uscc, :text) > 0 or strpos(holder_name, :text) > 0)
                         order by opened_on desc, tracking_id desc limit :size offset :from
                        """)
                .param("kind", kind)
                .param("state", state)
                .param("text", text)
                .param("today", LocalDate.now(clock))
                .param("size", size)
                .param("from", (long) page * size)
                .query(Counted.class)
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    Optional<TrackingDetail> find(TrackingId id) {
        return db.sql(ROW + " where tracking_id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(Counted.class)
                .optional()
                .map(found -> new TrackingDetail(found.row(), visits(id)));
    }

    private List<TrackingDetail.Visit> visits(TrackingId id) {
        return db.sql("select * from tracking_visit where tracking_id = :id order by sequence desc")
                .param("id", id.value())
                .query(TrackingDetail.Visit.class)
                .list();
    }

    /** A row as the database gives it, with the number of all rows of the list. */
    record Counted(
            UUID trackingId,
            String kind,
            String uscc,
            String holderName,
            int industryNo,
            String industryNameZh,
            String address,
            String district,
            @Nullable String registrationId,
            @Nullable UUID licenceId,
            @Nullable String licenceNumber,
            @Nullable String matterRef,
            @Nullable String matterNameZh,
            @Nullable String departmentCode,
            @Nullable String departmentName,
            LocalDate since,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate closedOn,
            @Nullable String outcome,
            boolean overdue,
            long total) {

        TrackingRow row() {
            return new TrackingRow(
                    trackingId,
                    kind,
                    uscc,
                    holderName,
                    industryNo,
                    industryNameZh,
                    address,
                    district,
                    registrationId,
                    licenceId,
                    licenceNumber,
                    matterRef,
                    matterNameZh,
                    departmentCode,
                    departmentName,
                    since,
                    openedOn,
                    dueOn,
                    closedOn,
                    outcome,
                    overdue);
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
