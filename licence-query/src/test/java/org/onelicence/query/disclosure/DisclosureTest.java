package org.onelicence.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.onelicence.query.ALicence;
import org.onelicence.query.AReport;
import org.onelicence.query.QueryTest;
import org.onelicence.query.Teller;

class DisclosureTest extends QueryTest {

    @Test
    void a_report_is_disclosed_with_its_late_mark() {
        var report = disclosed(AReport.of(ALicence.issued(), payload -> payload.put("late", true)));
        assertThat(page("/disclosure/" + report.id()))
                .contains("2025 年度报告", "上海云间咖啡有限公司", "逾期", "从业人数", "新增外带窗口", "报送后未作更正");
    }

    @Test
    void a_correction_shows_before_and_after_and_the_content_follows() {
        var report = disclosed(AReport.of(ALicence.issued(), payload -> payload.put("staff", 8))
                .corrected(payload -> {})
                .corrected(payload -> {
                    payload.put("reason", "<b>又</b>错了");
                    payload.putObject("before").put("commitmentsKept", true);
                    payload.putObject("after").put("commitmentsKept", false);
                }));
        var api = json("/api/annual-reports/" + report.id());
        assertThat(api.at("/content/staff").asInt()).isEqualTo(9);
        assertThat(api.at("/content/commitmentsKept").asBoolean()).isFalse();
        assertThat(api.at("/content/premisesStillUsed").asBoolean()).isTrue();
        assertThat(api.at("/corrections/0/before/staff").asInt()).isEqualTo(8);
        assertThat(api.at("/corrections/0/after/staff").asInt()).isEqualTo(9);
        assertThat(page("/disclosure/" + report.id()))
                .contains("更正记录（2）", "从业人数填写有误", "更正前", "更正后", "&lt;b&gt;又&lt;/b&gt;错了")
                .doesNotContain("<b>又</b>");
        assertThat(page("/disclosure/" + report.id() + "?lang=en")).contains("Corrections (2)", "Before", "After");
    }

    @Test
    void a_repeat_corrects_nothing_twice() {
        var report = disclosed(AReport.of(ALicence.issued(), payload -> {}).corrected(payload -> {}));
        report.told();
        var last = disclosed(AReport.of(ALicence.issued(), payload -> {}));
        assertThat(last.id()).isNotEqualTo(report.id());
        assertThat(json("/api/annual-reports/" + report.id()).at("/corrections").size())
                .isEqualTo(1);
    }

    @Test
    void reports_are_found_by_number_year_and_lateness() {
        var licence = ALicence.issued();
        var late = disclosed(
                AReport.of(licence, payload -> payload.put("late", true).put("year", 2019)));
        var punctual = disclosed(
                AReport.of(licence, payload -> payload.put("late", false).put("year", 2020)));
        var all = "/api/annual-reports?q=" + licence.number();
        assertThat(json(all).at("/total").asInt()).isEqualTo(2);
        assertThat(json(all + "&late=true").at("/items/0/reportId").asString()).isEqualTo(late.id());
        assertThat(json(all + "&year=2020").at("/items/0/reportId").asString()).isEqualTo(punctual.id());
        assertThat(page("/disclosure?q=" + licence.number() + "&year=2019&late=true&industry="))
                .contains(late.id())
                .doesNotContain(punctual.id());
        assertThat(page("/disclosure?q=nothing-of-this-name")).contains("没有符合条件的年报");
    }

    @Test
    void what_is_not_disclosed_is_refused_with_a_code() {
        assertThat(get("/api/annual-reports/none").statusCode()).isEqualTo(404);
        assertThat(get("/api/annual-reports/none").body()).contains("annual-report-not-disclosed");
        assertThat(get("/api/annual-reports?size=101").statusCode()).isEqualTo(400);
        assertThat(get("/disclosure?year=x", "Accept", "text/html").statusCode())
                .isEqualTo(400);
    }

    private AReport disclosed(AReport report) {
        Teller.tell(report.messages());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(db.sql("select version from disclosed_report where report_id = ?")
                                .param(report.id())
                                .query(Long.class)
                                .optional())
                        .hasValue(report.messages().size() - 1L));
        return report;
    }
}
