package org.onelicence.command.guide;

import org.onelicence.platform.problem.Problem;

/** The ways a guide says no. */
public enum GuideProblem implements Problem {
    INDUSTRY_UNKNOWN("industry-unknown", "没有这个行业", "No such industry", Kind.MISSING),
    GUIDE_WITHOUT_MATTERS("guide-without-matters", "指南须至少有一个事项", "A guide needs a matter", Kind.AGAINST_THE_RULES),
    EFFECTIVE_BEFORE_PREDECESSOR(
            "effective-before-predecessor", "生效日期早于上一版本", "Effective before its predecessor", Kind.AGAINST_THE_RULES);

    private final Wording wording;

    GuideProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
