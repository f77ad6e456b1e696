package org.onelicence.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.register.LicenceEvent.Component;
import org.onelicence.query.register.LicenceEvent.ComponentMoved;
import org.onelicence.query.register.LicenceEvent.EntryCorrected;
import org.onelicence.query.wording.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the component permits; whether a message may touch them the licence's row has decided before. */
@Repository
class ComponentRows {

    private final JdbcClient db;

    ComponentRows(JdbcClient db) {
        this.db = db;
    }

    void put(String licenceNumber, Component component) {
        var organ = component.organ();
        var inNameOf = component.inNameOf();
        db.sql("""
                insert into register_component (licence_number, matter_ref, place, name_zh, name_en, matter_type, core,
                       organ_code, organ_name, organ_name_en, in_name_of_code, in_name_of_name, in_name_of_name_en,
                       decision_number, decided_on, legal_basis, valid_from, valid_to, commitment,
                       standing, standing_since)
                select :licenceNumber, :matterRef, count(*) + 1, :nameZh, :nameEn, :matterType, :core,
                       :organCode, :organName, :organNameEn, :inNameOfCode, :inNameOfName, :inNameOfNameEn,
                       :decisionNumber, :decidedOn, :legalBasis, :validFrom, cast(:validTo as date), :commitment,
                       :standing, :validFrom
                  from register_component
                 where licence_number = :licenceNumber
                """)
                .param("licenceNumber", licenceNumber)
                .param("matterRef", component.matterRef())
                .param("nameZh", component.nameZh())
                .param("nameEn", component.nameEn())
                .param("matterType", component.matterType())
                .param("core", component.core())
                .param("organCode", organ.code())
                .param("organName", organ.name())
                .param("organNameEn", organ.nameEn())
                .param("inNameOfCode", code(inNameOf))
                .param("inNameOfName", name(inNameOf))
                .param("inNameOfNameEn", nameEn(inNameOf))
                .param("decisionNumber", component.decisionNumber())
                .param("decidedOn", component.decidedOn())
                .param("legalBasis", component.legalBasis())
                .param("validFrom", component.validFrom())
                .param("validTo", component.validTo())
                .param("commitment", component.commitment())
                .param("standing", component.standing())
                .update();
    }

    void move(String licenceNumber, ComponentStanding standing, ComponentMoved moved) {
        var rows = db.sql("""
                        update register_component
                           set standing = :standing, standing_since = :since, standing_grounds = :grounds,
                               standing_decision_number = :decisionNumber, standing_organ_code = :organCode,
                               standing_organ_name = :organName, standing_organ_name_en = :organNameEn,
                               suspended_until = :until
                         where licence_number = :licenceNumber and matter_ref = :matterRef
                        """)
                .param("standing", standing.code())
                .param("since", moved.effectiveOn())
                .param("grounds", moved.grounds())
                .param("decisionNumber", moved.decisionNumber())
                .param("organCode", code(moved.organ()))
                .param("organName", name(moved.organ()))
                .param("organNameEn", nameEn(moved.organ()))
                .param("until", moved.until())
                .param("licenceNumber", licenceNumber)
                .param("matterRef", moved.matterRef())
                .update();
        if (rows == 0) {
            throw new IllegalStateException("The licence of this message has no such component");
        }
    }

    /** 更正: what was entered wrongly about a component. */
    void correct(String licenceNumber, EntryCorrected corrected) {
        db.sql("""
                update register_component
                   set legal_basis = case :field when 'legal-basis' then :after else legal_basis end,
                       decision_number = case :field when 'decision-number' then :after else decision_number end
                 where licence_number = :licenceNumber and matter_ref = :matterRef
                """)
                .param("field", corrected.field())
                .param("after", corrected.after())
                .param("licenceNumber", licenceNumber)
                .param("matterRef", corrected.matterRef())
                .update();
    }

    void extend(String licenceNumber, LocalDate validTo) {
        db.sql("update register_component set valid_to = :validTo where licence_number = :licenceNumber")
                .param("validTo", validTo)
                .param("licenceNumber", licenceNumber)
                .update();
    }

    private static @Nullable String code(@Nullable Organ organ) {
        return organ == null ? null : organ.code();
    }

    private static @Nullable String name(@Nullable Organ organ) {
        return organ == null ? null : organ.name();
    }

    private static @Nullable String nameEn(@Nullable Organ organ) {
        return organ == null ? null : organ.nameEn();
    }
}
