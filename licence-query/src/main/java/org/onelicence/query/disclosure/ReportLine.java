package org.onelicence.query.disclosure;

import java.time.LocalDate;

/** One annual report in a list. */
public record ReportLine(
        String reportId,
        String licenceNumber,
        String holderName,
        String uscc,
        int industryNo,
        int year,
        LocalDate filedOn,
        boolean late,
        int corrections) {}
