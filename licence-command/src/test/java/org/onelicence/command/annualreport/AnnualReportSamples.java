package org.onelicence.command.annualreport;

import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.TODAY;

import java.util.List;
import java.util.UUID;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportCorrected;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportFiled;

/** One of each event of an annual report, as the golden files have it. */
public final class AnnualReportSamples {

    static final AnnualReportId REPORT = new AnnualReportId(UUID.fromString("8f1d2c3b-4a59-8e6d-b7c8-1029384756ab"));

    private AnnualReportSamples() {}

    public static List<AnnualReportEvent> all() {
        return List.of(
                new AnnualReportFiled(
                        REPORT,
                        ID,
                        "PD202616000001K",
                        "91310115MAT1E0015C",
                        "上海云间咖啡有限公司",
                        16,
                        2025,
                        TODAY,
                        true,
                        content(8)),
                new AnnualReportCorrected(REPORT, ID, 2025, TODAY, "从业人数填写有误", content(8), content(9)));
    }

    static ReportContent content(int staff) {
        return new ReportContent(true, staff, 2, 0, true, "新增外带窗口");
    }
}
