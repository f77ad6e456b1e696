package org.onelicence.supervision.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicised;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicised;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PublicityTakenDown;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of 双公示: all of them for those who supervise, the shown ones for everybody. */
@Repository
@ProcessingGroup("views")
public class Publicities {

    private static final String ROW = """
            select publicity.*, publicised_on is null and due_on < :today as overdue, count(*) over () as total
              from publicity
            """;

    private final JdbcClient db;
    private final Clock clock;

    Publicities(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventHandler
    void on(LicencePublicityDue event) {
        var licence = event.disclosed();
        keep(new PublicityRow(
                event.publicityId().value(),
                "licence",
                licence.decisionNumber(),
                licence.projectName(),
                licence.approvalCategory(),
                licence.content(),
                "",
                licence.legalBasis(),
                licence.counterpartCode(),
                licence.counterpartName(),
                licence.organCode(),
                licence.organName(),
                licence.inNameOf(),
                licence.decidedOn(),
                event.dueOn(),
                null,
                false,
                null,
                null,
                null,
                false));
    }

    @EventHandler
    void on(PenaltyPublicityDue event) {
        var penalty = event.disclosed();
        keep(new PublicityRow(
                event.publicityId().value(),
                "penalty",
                penalty.decisionNumber(),
                penalty.penaltyName(),
                penalty.penaltyCategory(),
                penalty.result(),
                penalty.grounds(),
                penalty.legalBasis(),
                penalty.counterpartCode(),
                penalty.counterpartName(),
                penalty.organCode(),
                penalty.organName(),
                null,
                penalty.decidedOn(),
                event.dueOn(),
                null,
                false,
                null,
                null,
                null,
                false));
    }

    @EventHandler
    void on(LicencePublicised event) {
        show(event.publicityId(), event.publicisedOn(), event.late(), null);
    }

    @EventHandler
    void on(PenaltyPublicised event) {
        show(event.publicityId(), event.publicisedOn(), event.late(), event.shownUntil());
    }

    @EventHandler
    void on(PublicityTakenDown event) {
        db.sql("update publicity set taken_down_on = :on, taken_down_reason = :reason where publicity_id = :id")
                .param("on", event.takenDownOn())
                .param("reason", event.reason())
                .param("id", event.publicityId().value())
                .update();
    }

    private void keep(PublicityRow row) {
        db.sql("""
                insert into publicity (publicity_id, kind, decision_number, title, category, content, grounds,
                                       legal_basis, counterpart_code, counterpart_name, organ_code, organ_name,
                                       in_name_of, decided_on, due_on)
                values (:id, :kind, :decisionNumber, :title, :category, :content, :grounds, :legalBasis,
                        :counterpartCode, :counterpartName, :organCode, :organName, :inNameOf, :decidedOn, :dueOn)
                on conflict do nothing
                """)
                .param("id", row.publicityId())
                .param("kind", row.kind())
                .param("decisionNumber", row.decisionNumber())
                .param("title", row.title())
                .param("category", row.category())
                .param("content", row.content())
                .param("grounds", row.grounds())
                .param("legalBasis", row.legalBasis())
                .param("counterpartCode", row.counterpartCode())
                .param("counterpartName", row.counterpartName())
                .param("organCode", row.organCode())
                .param("organName", row.organName())
                .param("inNameOf", row.inNameOf())
                .param("decidedOn", row.decidedOn())
                .param("dueOn", row.dueOn())
                .update();
    }

    private void show(PublicityId id, LocalDate publicisedOn, boolean late, @Nullable LocalDate shownUntil) {
        db.sql("""
                update publicity set publicised_on = :on, late = :late, shown_until = :shownUntil
                 where publicity_id = :id
                """)
                .param("on", publicisedOn)
                .param("late", late)
                .param("shownUntil", shownUntil)
                .param("id", id.value())
                .update();
    }

    /** What the public may see: published, not taken down, and a penalty no longer than it is to be shown. */
    Listing<PublicityRow> shown(String kind, String text, int page, int size) {
        return listing("""
                 where publicised_on is not null and taken_down_on is null
                   and (shown_until is null or shown_until >= :today)
                   and (:kind = 'all' or kind = :kind)
                   and (strpos(counterpart_code, :text) > 0 or strpos(counterpart_name, :text) > 0
                        or strpos(decision_number, :text) > 0 or strpos(title, :text) > 0)
                 order by decided_on desc, publicity_id desc limit :size offset :from
                """, kind, text, page, size);
    }

    /** Still to be published, the oldest first. */
    Listing<PublicityRow> waiting(int page, int size) {
        return listing("""
                 where publicised_on is null and (:kind = 'all' or kind = :kind) and strpos(title, :text) > 0
                 order by due_on, publicity_id limit :size offset :from
                """, "all", "", page, size);
    }

    /** The newest decisions, published or not, for the board. */
    public Listing<PublicityRow> latest(int size) {
        return listing("""
                 where (:kind = 'all' or kind = :kind) and strpos(title, :text) > 0
                 order by decided_on desc, publicity_id desc limit :size offset :from
                """, "all", "", 0, size);
    }

    Optional<PublicityRow> find(PublicityId id) {
        return db.sql(ROW + " where publicity_id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(Counted.class)
                .optional()
                .map(Counted::row);
    }

    private Listing<PublicityRow> listing(String restOfSql, String kind, String text, int page, int size) {
        var rows = db.sql(ROW + restOfSql)
                .param("today", LocalDate.now(clock))
                .param("kind", kind)
                .param("text", text)
                .param("size", size)
                .param("from", (long) page * size)
                .query(Counted.class)
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    /** A row as the database gives it, with the number of all rows of the list. */
    record Counted(
            UUID publicityId,
            String kind,
            String decisionNumber,
            String title,
            String category,
            String content,
            String grounds,
            String legalBasis,
            String counterpartCode,
            String counterpartName,
            String organCode,
            String organName,
            @Nullable String inNameOf,
            LocalDate decidedOn,
            LocalDate dueOn,
            @Nullable LocalDate publicisedOn,
            boolean late,
            @Nullable LocalDate shownUntil,
            @Nullable LocalDate takenDownOn,
            @Nullable String takenDownReason,
            boolean overdue,
            long total) {

        PublicityRow row() {
            return new PublicityRow(
                    publicityId,
                    kind,
                    decisionNumber,
                    title,
                    category,
                    content,
                    grounds,
                    legalBasis,
                    counterpartCode,
                    counterpartName,
                    organCode,
                    organName,
                    inNameOf,
                    decidedOn,
                    dueOn,
                    publicisedOn,
                    late,
                    shownUntil,
                    takenDownOn,
                    takenDownReason,
                    overdue);
        }
    }
}
