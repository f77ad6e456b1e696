package org.onelicence.supervision.draw;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.supervision.draw.DrawEvent.CheckRecorded;
import org.onelicence.supervision.draw.DrawEvent.InspectorRecused;
import org.onelicence.supervision.draw.DrawEvent.InspectorsDrawn;
import org.onelicence.supervision.draw.DrawEvent.ObjectsDrawn;
import org.onelicence.supervision.draw.DrawEvent.PlanPublished;
import org.onelicence.supervision.draw.DrawEvent.RegistersSealed;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans and what was drawn for them, as people look at them. */
@Repository
@ProcessingGroup("views")
public class DrawPlans {

    private static final String ROW = """
            select plan.*, count(*) over () as total,
                   (select count(*) from drawn_object drawn where drawn.plan_id = plan.plan_id and place > 0) as drawn,
                   (select count(*) from drawn_object drawn
                     where drawn.plan_id = plan.plan_id and place > 0 and result is not null) as checked
              from draw_plan plan
            """;

    private final JdbcClient db;
    private final Clock clock;

    DrawPlans(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventHandler
    void on(PlanPublished event) {
        db.sql("""
                insert into draw_plan (plan_id, name, industries, districts, departments, objects,
                                       inspectors_per_object, recusals, check_from, check_until, published_on)
                values (:id, :name, :industries, :districts, :departments, :objects, :inspectors, :recusals, :checkFrom,
                        :checkUntil, :publishedOn)
                on conflict do nothing
                """)
                .param("id", event.planId().value())
                .param("name", event.name())
                .param("industries", event.industries().toArray(Integer[]::new))
                .param("districts", event.districts().toArray(String[]::new))
                .param("departments", event.departments().toArray(String[]::new))
                .param("objects", event.objects())
                .param("inspectors", event.inspectorsPerObject())
                .param("recusals", event.recusals().size())
                .param("checkFrom", event.checkFrom())
                .param("checkUntil", event.checkUntil())
                .param("publishedOn", event.publishedOn())
                .update();
    }

    /** Keeps the whole sealed register with place 0; the draw then gives the drawn ones their places. */
    @EventHandler
    void on(RegistersSealed event) {
        db.sql("""
                update draw_plan set algorithm = :algorithm, objects_hash = :objectsHash, objects_count = :objects,
                       inspectors_hash = :inspectorsHash, inspectors_count = :inspectors, public_value = :publicValue,
                       seed = :seed, sealed_at = :sealedAt
                 where plan_id = :id
                """)
                .param("algorithm", event.algorithm())
                .param("objectsHash", event.objectsHash())
                .param("objects", event.objects().size())
                .param("inspectorsHash", event.inspectorsHash())
                .param("inspectors", event.inspectors().size())
                .param("publicValue", event.publicValue())
                .param("seed", event.seed())
                .param("sealedAt", utc(event.sealedAt()))
                .param("id", event.planId().value())
                .update();
        keep(event.planId(), event.objects());
    }

    private void keep(PlanId plan, List<SealedObject> objects) {
        db.sql("""
                insert into drawn_object (plan_id, licence_id, place, licence_number, uscc, holder_name, industry_no,
                                          industry_name_zh, district, holder_class, weight, inspectors, recused)
                select :plan, "licenceId", 0, "licenceNumber", uscc, "holderName", "industryNo", "industryNameZh",
                       district, "holderClass", weight, '{}', '{}'
                  from jsonb_to_recordset(:objects::jsonb) as it
                       ("licenceId" uuid, "licenceNumber" text, uscc text, "holderName" text, "industryNo" integer,
                        "industryNameZh" text, district text, "holderClass" text, weight integer)
                on conflict do nothing
                """)
                .param("plan", plan.value())
                .param("objects", MessageJson.MAPPER.writeValueAsString(objects))
                .update();
    }

    @EventHandler
    void on(ObjectsDrawn event) {
        db.sql("update draw_plan set drawn_at = :drawnAt where plan_id = :id")
                .param("drawnAt", utc(event.drawnAt()))
                .param("id", event.planId().value())
                .update();
        db.sql("""
                update drawn_object set place = it.place
                  from unnest(:licenceIds::uuid[]) with ordinality as it (licence_id, place)
                 where plan_id = :id and drawn_object.licence_id = it.licence_id
                """)
                .param("licenceIds", event.licenceIds().toArray(String[]::new))
                .param("id", event.planId().value())
                .update();
    }

    @EventHandler
    void on(InspectorsDrawn event) {
        for (var assignment : event.assignments()) {
            db.sql("update drawn_object set inspectors = :inspectors where plan_id = :id and licence_id = :licenceId")
                    .param("inspectors", assignment.officerNumbers().toArray(String[]::new))
                    .param("id", event.planId().value())
                    .param("licenceId", UUID.fromString(assignment.licenceId()))
                    .update();
        }
    }

    @EventHandler
    void on(InspectorRecused event) {
        db.sql("""
                update drawn_object
                   set inspectors = array_replace(inspectors, :gone, :next), recused = array_append(recused, :gone)
                 where plan_id = :id and licence_id = :licenceId
                """)
                .param("gone", event.officerNumber())
                .param("next", event.followedBy())
                .param("id", event.planId().value())
                .param("licenceId", UUID.fromString(event.licenceId()))
                .update();
    }

    @EventHandler
    void on(CheckRecorded event) {
        db.sql("""
                update drawn_object set result = :result, note = :note, checked_on = :checkedOn
                 where plan_id = :id and licence_id = :licenceId
                """)
                .param("result", event.result())
                .param("note", event.note())
                .param("checkedOn", event.checkedOn())
                .param("id", event.planId().value())
                .param("licenceId", UUID.fromString(event.licenceId()))
                .update();
    }

    /** The newest first. */
    public Listing<PlanRow> list(int page, int size) {
        var rows = db.sql(ROW + " order by published_on desc, plan_id desc limit :size offset :from")
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Counted(row(row), row.getLong("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    Optional<PlanDetail> find(PlanId id) {
        return db.sql(ROW + " where plan_id = :id")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional()
                .map(plan -> new PlanDetail(plan, drawn(id)));
    }

    private List<PlanDetail.Drawn> drawn(PlanId id) {
        return db.sql("select * from drawn_object where plan_id = :id and place > 0 order by place")
                .param("id", id.value())
                .query((row, index) -> new PlanDetail.Drawn(
                        row.getInt("place"),
                        row.getObject("licence_id", UUID.class),
                        row.getString("licence_number"),
                        row.getString("uscc"),
                        row.getString("holder_name"),
                        row.getInt("industry_no"),
                        row.getString("industry_name_zh"),
                        row.getString("district"),
                        row.getString("holder_class"),
                        row.getInt("weight"),
                        texts(row.getArray("inspectors")),
                        texts(row.getArray("recused")),
                        row.getString("result"),
                        row.getString("note"),
                        row.getObject("checked_on", LocalDate.class)))
                .list();
    }

    private record Counted(PlanRow row, long total) {}

    private PlanRow row(ResultSet row) throws SQLException {
        var until = row.getObject("check_until", LocalDate.class);
        var drawn = row.getInt("drawn");
        var checked = row.getInt("checked");
        return new PlanRow(
                row.getObject("plan_id", UUID.class),
                row.getString("name"),
                List.of((Integer[]) row.getArray("industries").getArray()),
                texts(row.getArray("districts")),
                texts(row.getArray("departments")),
                row.getInt("objects"),
                row.getInt("inspectors_per_object"),
                row.getObject("check_from", LocalDate.class),
                until,
                row.getObject("published_on", LocalDate.class),
                drawn,
                checked,
                checked < drawn && until.isBefore(LocalDate.now(clock)),
                sealed(row),
                instant(row, "drawn_at"));
    }

    private static PlanRow.@Nullable Sealed sealed(ResultSet row) throws SQLException {
        var sealedAt = instant(row, "sealed_at");
        return sealedAt == null
                ? null
                : new PlanRow.Sealed(
                        row.getString("algorithm"),
                        row.getString("objects_hash"),
                        row.getInt("objects_count"),
                        row.getString("inspectors_hash"),
                        row.getInt("inspectors_count"),
                        row.getString("public_value"),
                        row.getString("seed"),
                        sealedAt);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
