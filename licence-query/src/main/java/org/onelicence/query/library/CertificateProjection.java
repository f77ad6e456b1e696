package org.onelicence.query.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.onelicence.platform.message.IncomingMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every version of every certificate: a legal change writes a new one, the old one stays as it was. */
@Repository
public class CertificateProjection {

    private final JdbcClient db;

    CertificateProjection(JdbcClient db) {
        this.db = db;
    }

    /**
     * Copies the register's present state into its certificate version. A message that only completes a change (the
     * licence's standing follows its component in the same append) completes the version which that change opened.
     */
    public void keep(IncomingMessage told, String licenceNumber, LocalDate effectiveOn) {
        db.sql("""
                insert into library_certificate
                       (licence_number, version, opened_by, effective_on, sequence, recorded_at, face)
                select l.licence_number, l.certificate_version, :type, :effectiveOn, :sequence, :recordedAt,
                       jsonb_build_object(
                           'licenceNumber', l.licence_number, 'holderName', l.holder_name, 'uscc', l.uscc,
                           'address', l.address, 'district', l.district,
                           'industryNo', l.industry_no, 'industryNameZh', l.industry_name_zh,
                           'industryNameEn', l.industry_name_en,
                           'issuer', jsonb_build_object(
                               'code', l.issuer_code, 'name', l.issuer_name, 'nameEn', l.issuer_name_en),
                           'issuedOn', l.issued_on, 'validFrom', l.valid_from, 'validTo', l.valid_to,
                           'standing', l.standing,
                           'components', (select coalesce(jsonb_agg(jsonb_build_object(
                                   'matterRef', c.matter_ref, 'nameZh', c.name_zh, 'nameEn', c.name_en,
                                   'organ', jsonb_build_object(
                                       'code', c.organ_code, 'name', c.organ_name, 'nameEn', c.organ_name_en),
                                   'inNameOf', case when c.in_name_of_code is not null then jsonb_build_object(
                                       'code', c.in_name_of_code, 'name', c.in_name_of_name,
                                       'nameEn', coalesce(c.in_name_of_name_en, c.in_name_of_name)) end,
                                   'decisionNumber', c.decision_number, 'decidedOn', c.decided_on,
                                   'validFrom', c.valid_from, 'validTo', c.valid_to,
                                   'standing', c.standing) order by c.place), '[]')
                              from register_component c where c.licence_number = l.licence_number))
                  from register_licence l
                 where l.licence_number = :licenceNumber
                on conflict (licence_number, version) do update
                   set sequence = excluded.sequence, recorded_at = excluded.recorded_at, face = excluded.face
                """)
                .param("type", told.type())
                .param("effectiveOn", effectiveOn)
                .param("sequence", told.sequence())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .param("licenceNumber", licenceNumber)
                .update();
    }
}
