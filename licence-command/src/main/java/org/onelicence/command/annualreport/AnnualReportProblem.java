package org.onelicence.command.annualreport;

import org.onelicence.platform.problem.Problem;

/** The ways an annual report says no. */
public enum AnnualReportProblem implements Problem {
    UNKNOWN("annual-report-unknown", "没有这份年报", "No such annual report", Kind.MISSING),
    NOT_THE_HOLDER("not-the-holder", "只有持证主体可以报送年报", "Only the holder may report", Kind.FORBIDDEN),
    YEAR_NOT_OVER("annual-report-year-not-over", "报告年度尚未结束", "The year is not over", Kind.AGAINST_THE_RULES),
    BEFORE_THE_LICENCE(
            "annual-report-before-licence", "报告年度早于许可证", "The year lies before the licence", Kind.AGAINST_THE_RULES),
    ALREADY_FILED("annual-report-already-filed", "该年度年报已报送", "It was filed already", Kind.CONFLICT),
    NOTHING_CHANGES("annual-report-unchanged", "更正内容与原内容相同", "Nothing would change", Kind.AGAINST_THE_RULES),
    LOCKED("annual-report-locked", "6月30日后年报不能更正", "No correction after 30 June", Kind.CONFLICT);

    private final Wording wording;

    AnnualReportProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
