package org.onelicence.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.wording.Organ;

/** Rows of the register as records. */
final class RegisterRows {

    private RegisterRows() {}

    static LicenceLine line(ResultSet row) throws SQLException {
        return new LicenceLine(
                row.getString("licence_number"),
                row.getString("holder_name"),
                row.getString("uscc"),
                row.getInt("industry_no"),
                row.getString("industry_name_zh"),
                row.getString("industry_name_en"),
                row.getString("address"),
                row.getString("district"),
                date(row, "issued_on"),
                row.getObject("valid_to", LocalDate.class),
                standing(row.getString("standing")));
    }

    static LicenceDetail detail(ResultSet row) throws SQLException {
        return new LicenceDetail(
                row.getString("licence_id"),
                row.getString("licence_number"),
                row.getString("verification_code"),
                row.getString("uscc"),
                row.getString("holder_name"),
                row.getString("address"),
                row.getString("district"),
                row.getInt("industry_no"),
                row.getString("industry_name_zh"),
                row.getString("industry_name_en"),
                Objects.requireNonNull(organ(row, "issuer")),
                date(row, "issued_on"),
                date(row, "valid_from"),
                row.getObject("valid_to", LocalDate.class),
                standing(row.getString("standing")),
                date(row, "standing_since"),
                row.getInt("certificate_version"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    static LicenceDetail.Component component(ResultSet row) throws SQLException {
        return new LicenceDetail.Component(
                row.getString("matter_ref"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("matter_type"),
                row.getBoolean("core"),
                Objects.requireNonNull(organ(row, "organ")),
                organ(row, "in_name_of"),
                row.getString("decision_number"),
                date(row, "decided_on"),
                row.getString("legal_basis"),
                date(row, "valid_from"),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("commitment"),
                ComponentStanding.of(row.getString("standing")).orElseThrow(),
                date(row, "standing_since"),
                row.getString("standing_grounds"),
                row.getString("standing_decision_number"),
                organ(row, "standing_organ"),
                row.getObject("suspended_until", LocalDate.class));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Organ organ(ResultSet row, String prefix) throws SQLException {
        return Organ.of(
                row.getString(prefix + "_code"), row.getString(prefix + "_name"), row.getString(prefix + "_name_en"));
    }

    static Standing standing(String code) {
        return Standing.of(code).orElseThrow();
    }
}
