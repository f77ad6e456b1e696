package org.onelicence.command.annualreport;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.command.licence.LicenceId;

/** What may be asked of an annual report. */
public sealed interface AnnualReportCommand {
    LicenceId licenceId();

    int year();

    @TargetAggregateIdentifier
    default AnnualReportId reportId() {
        return AnnualReportId.of(licenceId(), year());
    }

    record FileAnnualReport(LicenceId licenceId, int year, ReportContent content) implements AnnualReportCommand {}

    record CorrectAnnualReport(LicenceId licenceId, int year, String reason, ReportContent content)
            implements AnnualReportCommand {}
}
