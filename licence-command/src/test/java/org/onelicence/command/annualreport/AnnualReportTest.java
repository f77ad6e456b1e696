package org.onelicence.command.annualreport;

import static org.hamcrest.Matchers.startsWith;
import static org.onelicence.command.annualreport.AnnualReportSamples.content;
import static org.onelicence.command.licence.LicenceSamples.ID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.onelicence.command.annualreport.AnnualReportCommand.CorrectAnnualReport;
import org.onelicence.command.annualreport.AnnualReportCommand.FileAnnualReport;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportCorrected;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportFiled;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.platform.problem.Refusal;

class AnnualReportTest {

    private static final int YEAR = 2026;
    private static final AnnualReportId REPORT = AnnualReportId.of(ID, YEAR);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    @Test
    void the_holder_reports_from_the_first_of_january() {
        on(FIRST_DAY).givenNoPriorActivity().when(report(), by("chen")).expectEvents(filed(FIRST_DAY, false));
    }

    @Test
    void before_that_the_year_is_not_over() {
        on(LocalDate.of(2026, 12, 31))
                .givenNoPriorActivity()
                .when(report(), by("chen"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("annual-report-year-not-over"));
    }

    @Test
    void after_the_thirtieth_of_june_a_report_is_late() {
        on(LAST_DAY).givenNoPriorActivity().when(report(), by("chen")).expectEvents(filed(LAST_DAY, false));
        on(LAST_DAY.plusDays(1))
                .givenNoPriorActivity()
                .when(report(), by("chen"))
                .expectEvents(filed(LAST_DAY.plusDays(1), true));
    }

    @Test
    void nobody_else_reports() {
        on(FIRST_DAY)
                .givenNoPriorActivity()
                .when(report(), by("lin"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("not-the-holder"));
    }

    @Test
    void a_year_is_reported_once() {
        on(LAST_DAY)
                .given(filed(FIRST_DAY, false))
                .when(report(), by("chen"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("annual-report-already-filed"));
    }

    @Test
    void a_year_long_before_the_licence_is_not_reported() {
        on(FIRST_DAY)
                .givenNoPriorActivity()
                .when(new FileAnnualReport(ID, 2024, content(8)), by("chen"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("annual-report-before-licence"));
    }

    @Test
    void a_correction_keeps_what_it_corrects() {
        on(LAST_DAY)
                .given(filed(FIRST_DAY, false))
                .when(correction(), by("chen"))
                .expectEvents(new AnnualReportCorrected(REPORT, ID, YEAR, LAST_DAY, "笔误", content(8), content(9)));
    }

    @Test
    void after_the_thirtieth_of_june_it_is_locked() {
        on(LAST_DAY.plusDays(1))
                .given(filed(FIRST_DAY, false))
                .when(correction(), by("chen"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("annual-report-locked"));
    }

    private static FixtureConfiguration<AnnualReport> on(LocalDate day) {
        var shanghai = ZoneId.of("Asia/Shanghai");
        return new AggregateTestFixture<>(AnnualReport.class)
                .registerInjectableResource(
                        Clock.fixed(day.atTime(10, 0).atZone(shanghai).toInstant(), shanghai))
                .registerInjectableResource(LicencesInMemory.holdingOneFor(ID));
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }

    private static FileAnnualReport report() {
        return new FileAnnualReport(ID, YEAR, content(8));
    }

    private static CorrectAnnualReport correction() {
        return new CorrectAnnualReport(ID, YEAR, "笔误", content(9));
    }

    private static AnnualReportFiled filed(LocalDate day, boolean late) {
        return new AnnualReportFiled(
                REPORT, ID, "PD202616000001K", "91310115MAT1E0015C", "上海云间咖啡有限公司", 16, YEAR, day, late, content(8));
    }
}
