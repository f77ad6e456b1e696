package org.onelicence.supervision.notification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.notification.NotificationEvent.DepartmentNotified;
import org.onelicence.supervision.notification.NotificationEvent.EntityNotified;
import org.onelicence.supervision.notification.NotificationEvent.NotificationClaimed;
import org.onelicence.supervision.notification.NotificationEvent.NotificationDeclined;
import org.onelicence.supervision.notification.NotificationEvent.NotificationPooled;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tellings as people look at them. The view's progress commits with its rows, so each event counts once. */
@Repository
@ProcessingGroup("views")
public class Notifications {

    private static final String POOL = "";

    private final JdbcClient db;
    private final Clock clock;

    Notifications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventHandler
    void on(EntityNotified event) {
        db.sql("""
                insert into notification (notification_id, registration_id, uscc, entity_name, kind, registered_on,
                                          address, district, business_scope, intended_industries, warnings, told_on)
                values (:id, :registrationId, :uscc, :entityName, :kind, :registeredOn, :address, :district,
                        :businessScope, :industries, :warnings, :toldOn)
                on conflict do nothing
                """)
                .param("id", event.notificationId().value())
                .param("registrationId", event.registrationId())
                .param("uscc", event.uscc())
                .param("entityName", event.entityName())
                .param("kind", event.kind())
                .param("registeredOn", event.registeredOn())
                .param("address", event.address())
                .param("district", event.district())
                .param("businessScope", event.businessScope())
                .param("industries", event.intendedIndustries().toArray(Integer[]::new))
                .param("warnings", event.warnings().toArray(String[]::new))
                .param("toldOn", event.toldOn())
                .update();
        event.permits().forEach(permit -> keep(event.notificationId(), permit));
    }

    private void keep(NotificationId id, NeededPermit permit) {
        db.sql("""
                insert into notification_permit (notification_id, industry_no, industry_name_zh, matter_ref, name_zh,
                                                 name_en, required, department_code, department_name)
                values (:id, :industryNo, :industryName, :matterRef, :nameZh, :nameEn, :required, :code, :department)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("industryNo", permit.industryNo())
                .param("industryName", permit.industryNameZh())
                .param("matterRef", permit.matterRef())
                .param("nameZh", permit.nameZh())
                .param("nameEn", permit.nameEn())
                .param("required", permit.required())
                .param("code", permit.departmentCode())
                .param("department", permit.departmentNameZh())
                .update();
    }

    @EventHandler
    void on(DepartmentNotified event) {
        answer(
                event.notificationId(),
                event.departmentCode(),
                event.departmentName(),
                event.departmentNameEn(),
                event.matterRefs(),
                "awaited",
                "",
                event.toldOn(),
                event.claimDueOn(),
                null);
    }

    @EventHandler
    void on(NotificationPooled event) {
        answer(
                event.notificationId(),
                POOL,
                "",
                "",
                List.of(),
                "awaited",
                event.reason(),
                event.pooledOn(),
                event.claimDueOn(),
                null);
    }

    @EventHandler
    void on(NotificationClaimed event) {
        settle(event.notificationId(), event.fromPool() ? POOL : event.departmentCode(), "claimed", event.claimedOn());
        if (event.fromPool()) {
            answer(
                    event.notificationId(),
                    event.departmentCode(),
                    event.departmentName(),
                    "",
                    List.of(),
                    "claimed",
                    "",
                    event.claimedOn(),
                    event.claimedOn(),
                    event.claimedOn());
        }
    }

    @EventHandler
    void on(NotificationDeclined event) {
        settle(event.notificationId(), event.departmentCode(), "declined", event.declinedOn());
        db.sql("""
                update notification_answer set reason = :reason
                 where notification_id = :id and department_code = :department
                """)
                .param("reason", event.reason())
                .param("id", event.notificationId().value())
                .param("department", event.departmentCode())
                .update();
    }

    private void answer(
            NotificationId id,
            String departmentCode,
            String departmentName,
            String departmentNameEn,
            List<String> matterRefs,
            String state,
            String reason,
            LocalDate toldOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn) {
        db.sql("""
                insert into notification_answer (notification_id, department_code, department_name, department_name_en,
                                                 matter_refs, state, reason, told_on, due_on, answered_on)
                values (:id, :code, :name, :nameEn, :matterRefs, :state, :reason, :toldOn, :dueOn, :answeredOn)
                on conflict (notification_id, department_code) do update
                   set state = excluded.state, reason = excluded.reason, due_on = excluded.due_on,
                       answered_on = excluded.answered_on
                """)
                .param("id", id.value())
                .param("code", departmentCode)
                .param("name", departmentName)
                .param("nameEn", departmentNameEn)
                .param("matterRefs", matterRefs.toArray(String[]::new))
                .param("state", state)
                .param("reason", reason)
                .param("toldOn", toldOn)
                .param("dueOn", dueOn)
                .param("answeredOn", answeredOn)
                .update();
    }

    private void settle(NotificationId id, String departmentCode, String state, LocalDate on) {
        db.sql("""
                update notification_answer set state = :state, answered_on = :on
                 where notification_id = :id and department_code = :department
                """)
                .param("state", state)
                .param("on", on)
                .param("id", id.value())
                .param("department", departmentCode)
                .update();
    }

    /** The newest first; {@code state} is all, open or overdue, the text is part of a name or a credit code. */
    public Listing<NotificationRow> list(String state, String text, int page, int size) {
        var rows = db.sql("""
                        select *, count(*) over () as total from (
                            select notification.*,
                                   count(answer.*) filter (where department_code <> '') as told,
                                   count(*) filter (where state = 'claimed' and department_code <> '') as claimed,
                                   count(*) filter (where state = 'declined') as declined,
                                   count(*) filter (where state = 'awaited') as awaited,
                                   coalesce(bool_or(state = 'awaited' and department_code = ''), false) as pooled,
                                   min(due_on) filter (where state = 'awaited') as due_on
                              from notification left join notification_answer answer using (notification_id)
                             where strpos(uscc, :text) > 0 or strpos(entity_name, :text) > 0
                             group by notification.notification_id) it
                         where :state = 'all' or awaited > 0 and (:state = 'open' or due_on < :today)
                         order by told_on desc, registered_on desc, notification_id desc
                         limit :size offset :from
                        """)
                .param("text", text)
                .param("state", state)
                .param("today", LocalDate.now(clock))
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Counted(row(row), row.getLong("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    private record Counted(NotificationRow row, long total) {}

    private NotificationRow row(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return new NotificationRow(
                row.getObject("notification_id", UUID.class),
                row.getString("uscc"),
                row.getString("entity_name"),
                row.getString("district"),
                row.getObject("told_on", LocalDate.class),
                row.getInt("told"),
                row.getInt("claimed"),
                row.getInt("declined"),
                row.getInt("awaited"),
                row.getBoolean("pooled"),
                due,
                due != null && due.isBefore(LocalDate.now(clock)));
    }

    Optional<NotificationDetail> find(NotificationId id) {
        return db.sql("select * from notification where notification_id = :id")
                .param("id", id.value())
                .query((row, index) -> told(row))
                .optional()
                .map(told -> new NotificationDetail(told, permits(id), answers(id)));
    }

    private static NotificationDetail.Told told(ResultSet row) throws SQLException {
        return new NotificationDetail.Told(
                row.getObject("notification_id", UUID.class),
                row.getString("registration_id"),
                row.getString("uscc"),
                row.getString("entity_name"),
                row.getString("kind"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("address"),
                row.getString("district"),
                row.getString("business_scope"),
                List.of((Integer[]) row.getArray("intended_industries").getArray()),
                texts(row.getArray("warnings")),
                row.getObject("told_on", LocalDate.class));
    }

    private List<NotificationDetail.Permit> permits(NotificationId id) {
        return db.sql("""
                        select * from notification_permit where notification_id = :id
                         order by industry_no, required desc, matter_ref
                        """)
                .param("id", id.value())
                .query(NotificationDetail.Permit.class)
                .list();
    }

    private List<NotificationDetail.Answer> answers(NotificationId id) {
        var today = LocalDate.now(clock);
        return db.sql("select * from notification_answer where notification_id = :id order by department_code")
                .param("id", id.value())
                .query((row, index) -> new NotificationDetail.Answer(
                        row.getString("department_code"),
                        row.getString("department_name"),
                        texts(row.getArray("matter_refs")),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("state").equals("awaited")
                                && row.getObject("due_on", LocalDate.class).isBefore(today)))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
