package org.onelicence.command.guide;

import org.onelicence.platform.problem.Problem;

/** The ways a guide says no. */
public enum GuideProblem implements Problem {
    INDUSTRY_UNKNOWN("industry-unknown", "没有这个行业", "No such industry", Kind.MISSING),
    GUIDE_WITHOUT_MATTERS("guide-without-matters", "指南须至少有一个事项", "A guide needs a matter", Kind.AGAINST_THE_RULES),
    EFFECTIVE_BEFORE_PREDECESSOR(
            "effective-before-predecessor", "生效日期早于上一版本", "Effective before its predecessor", Kind.AGAINST_THE_RULES);

    private final String code;
    private final String titleZh;
    private final String titleEn;
    private final Kind kind;

    GuideProblem(String code, String titleZh, String titleEn, Kind kind) {
        this.code = code;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
