package org.onelicence.command.licence;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.authority.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes each licence as the log tells it now. An event only says that there is something new, so being fed twice, or
 * from the start, ends in the same row.
 */
@Component
@ProcessingGroup("overviews")
class LicenceOverviewProjection {

    private final Licences licences;
    private final JdbcClient db;

    LicenceOverviewProjection(Licences licences, JdbcClient db) {
        this.licences = licences;
        this.db = db;
    }

    @EventHandler
    void on(LicenceEvent event) {
        var file = licences.require(event.licenceId());
        var issued = file.issued();
        db.sql("""
                insert into licence_overview (licence_id, licence_number, verification_code, holder_subject, uscc,
                       holder_name, industry_no, industry_name_zh, industry_name_en, address, issued_on, valid_to,
                       standing, department_codes, certificate_version)
                values (:licenceId, :licenceNumber, :verificationCode, :holderSubject, :uscc,
                       :holderName, :industryNo, :industryNameZh, :industryNameEn, :address, :issuedOn, :validTo,
                       :standing, :departmentCodes, :certificateVersion)
                on conflict (licence_id) do update
                   set licence_number = excluded.licence_number, verification_code = excluded.verification_code,
                       holder_subject = excluded.holder_subject, holder_name = excluded.holder_name,
                       issued_on = excluded.issued_on, valid_to = excluded.valid_to, standing = excluded.standing,
                       department_codes = excluded.department_codes,
                       certificate_version = excluded.certificate_version
                """)
                .param("licenceId", file.id().value())
                .param("licenceNumber", issued.licenceNumber())
                .param("verificationCode", issued.verificationCode())
                .param("holderSubject", issued.holderSubject())
                .param("uscc", issued.uscc())
                .param("holderName", file.holderName())
                .param("industryNo", issued.industryNo())
                .param("industryNameZh", issued.industryNameZh())
                .param("industryNameEn", issued.industryNameEn())
                .param("address", issued.premises().address())
                .param("issuedOn", issued.issuedOn())
                .param("validTo", file.validTo())
                .param("standing", file.standing().code())
                .param("departmentCodes", departmentCodes(file))
                .param("certificateVersion", file.certificateVersion())
                .update();
    }

    private static String[] departmentCodes(LicenceFile file) {
        return file.components().values().stream()
                .flatMap(component -> component.competentOrgans().stream())
                .map(Organ::code)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
