package org.onelicence.query.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.query.wording.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down every message about a licence once, whole, with what the list of events needs beside it. */
@Repository
public class HistoryProjection {

    private final JdbcClient db;

    HistoryProjection(JdbcClient db) {
        this.db = db;
    }

    /** Safe to repeat: an event has one row, however often it comes. */
    public void record(IncomingMessage told, String licenceNumber, LocalDate effectiveOn) {
        var brief = told.as(Brief.class);
        var organ = brief.actingOrgan();
        db.sql("""
                insert into history_entry (aggregate_id, sequence, licence_number, position, type, effective_on, recorded_at,
                       organ_code, organ_name, organ_name_en, decision_number, payload)
                values (:aggregateId, :sequence, :licenceNumber, :position, :type, :effectiveOn, :recordedAt,
                       :organCode, :organName, :organNameEn, :decisionNumber, cast(:payload as jsonb))
                on conflict (aggregate_id, sequence) do nothing
                """)
                .param("aggregateId", told.key())
                .param("sequence", told.sequence())
                .param("licenceNumber", licenceNumber)
                .param("position", told.position())
                .param("type", told.type())
                .param("effectiveOn", effectiveOn)
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .param("organCode", organ == null ? null : organ.code())
                .param("organName", organ == null ? null : organ.name())
                .param("organNameEn", organ == null ? null : organ.nameEn())
                .param("decisionNumber", brief.actingDecisionNumber())
                .param("payload", told.payload().toString())
                .update();
    }

    /** Who acted and under which number, wherever in a message that stands. */
    private record Brief(
            @Nullable Organ organ,
            @Nullable Organ issuer,
            @Nullable String decisionNumber,
            @Nullable Added component) {

        private record Added(
                @Nullable Organ organ, @Nullable String decisionNumber) {}

        @Nullable
        Organ actingOrgan() {
            if (organ != null) {
                return organ;
            }
            return issuer != null || component == null ? issuer : component.organ();
        }

        @Nullable
        String actingDecisionNumber() {
            return decisionNumber != null || component == null ? decisionNumber : component.decisionNumber();
        }
    }
}
