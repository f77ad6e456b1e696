package org.onelicence.command.annualreport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.platform.identity.Ids;

/** Names one report: one licence, one year. */
public record AnnualReportId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnnualReportId {
        Objects.requireNonNull(value, "value");
    }

    public static AnnualReportId of(LicenceId licenceId, int year) {
        return new AnnualReportId(Ids.derived("annual-report", licenceId.toString(), Integer.toString(year)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
