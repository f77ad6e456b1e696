package org.onelicence.command.annualreport;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.onelicence.command.licence.LicenceId;

/** What has happened to an annual report. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface AnnualReportEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "annual-report.filed", AnnualReportFiled.class,
            "annual-report.corrected", AnnualReportCorrected.class);

    AnnualReportId reportId();

    @Revision("1")
    record AnnualReportFiled(
            AnnualReportId reportId,
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int industryNo,
            int year,
            LocalDate filedOn,
            boolean late,
            ReportContent content)
            implements AnnualReportEvent {}

    /** Both versions stay open to everyone (企业信息公示暂行条例 art.12). */
    @Revision("1")
    record AnnualReportCorrected(
            AnnualReportId reportId,
            LicenceId licenceId,
            int year,
            LocalDate correctedOn,
            String reason,
            ReportContent before,
            ReportContent after)
            implements AnnualReportEvent {}
}
