package org.onelicence.query.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A licence in one of its lives, from one issue to the next; the fields and their order are docs/auditor.md's. */
@JsonPropertyOrder(alphabetic = true)
record AuditedLicence(
        String address,
        @Nullable String applicationId,
        int certificateVersion,
        List<AuditedComponent> components,
        boolean current,
        String district,
        String holderName,
        int industryNo,
        LocalDate issuedOn,
        String issuer,
        String licenceId,
        String licenceNumber,
        long position,
        long sequence,
        String standing,
        LocalDate standingSince,
        String uscc,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String verificationCode) {

    static AuditedLicence of(ResultSet row, List<AuditedComponent> components) throws SQLException {
        return new AuditedLicence(
                row.getString("address"),
                row.getString("application_id"),
                row.getInt("certificate_version"),
                components,
                row.getBoolean("current"),
                row.getString("district"),
                row.getString("holder_name"),
                row.getInt("industry_no"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer_code"),
                row.getString("licence_id"),
                row.getString("licence_number"),
                row.getLong("position"),
                row.getLong("version"),
                row.getString("standing"),
                row.getObject("standing_since", LocalDate.class),
                row.getString("uscc"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("verification_code"));
    }
}
