package org.onelicence.command.annualreport.publication;

import java.time.LocalDate;
import java.util.Map;
import org.onelicence.command.annualreport.AnnualReportId;
import org.onelicence.command.licence.LicenceId;

/** What the world hears of annual reports; the JSON form is pinned by contracts/messages. */
sealed interface AnnualReportMessage {

    record Filed(
            AnnualReportId reportId,
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int industryNo,
            int year,
            LocalDate filedOn,
            boolean late,
            boolean premisesStillUsed,
            int staff,
            int complaintsHandled,
            int incidents,
            boolean commitmentsKept,
            String remarks)
            implements AnnualReportMessage {}

    /** {@code before} and {@code after} name the fields that differ, and no others. */
    record Corrected(
            AnnualReportId reportId,
            LicenceId licenceId,
            int year,
            LocalDate correctedOn,
            String reason,
            Map<String, Object> before,
            Map<String, Object> after)
            implements AnnualReportMessage {}
}
