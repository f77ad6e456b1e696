package org.onelicence.query.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A component permit in the line of its licence; the fields and their order are docs/auditor.md's. */
@JsonPropertyOrder(alphabetic = true)
record AuditedComponent(
        boolean commitment,
        boolean core,
        LocalDate decidedOn,
        String decisionNumber,
        @Nullable String inNameOf,
        String legalBasis,
        String matterRef,
        String matterType,
        String organ,
        String standing,
        LocalDate standingSince,
        @Nullable LocalDate suspendedUntil,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static AuditedComponent of(ResultSet row) throws SQLException {
        return new AuditedComponent(
                row.getBoolean("commitment"),
                row.getBoolean("core"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_number"),
                row.getString("in_name_of_code"),
                row.getString("legal_basis"),
                row.getString("matter_ref"),
                row.getString("matter_type"),
                row.getString("organ_code"),
                row.getString("component_standing"),
                row.getObject("component_since", LocalDate.class),
                row.getObject("suspended_until", LocalDate.class),
                row.getObject("component_from", LocalDate.class),
                row.getObject("component_to", LocalDate.class));
    }
}
