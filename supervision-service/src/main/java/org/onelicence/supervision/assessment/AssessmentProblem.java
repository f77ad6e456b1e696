package org.onelicence.supervision.assessment;

import org.onelicence.platform.problem.Problem;

/** Why a holder cannot be assessed. */
public enum AssessmentProblem implements Problem {
    UNKNOWN("assessment-unknown", "没有该主体的评估", "This holder has no assessment", Kind.MISSING);

    private final String code;
    private final String titleZh;
    private final String titleEn;
    private final Kind kind;

    AssessmentProblem(String code, String titleZh, String titleEn, Kind kind) {
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
