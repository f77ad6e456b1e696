package org.onelicence.supervision.assessment;

import org.onelicence.platform.problem.Problem;

/** Why a holder cannot be assessed. */
public enum AssessmentProblem implements Problem {
    UNKNOWN("assessment-unknown", "没有该主体的评估", "This holder has no assessment", Kind.MISSING);

    private final Wording wording;

    AssessmentProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
