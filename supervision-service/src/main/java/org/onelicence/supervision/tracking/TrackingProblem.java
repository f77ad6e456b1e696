package org.onelicence.supervision.tracking;

import org.onelicence.platform.problem.Problem;

/** Why a visit cannot be recorded. */
public enum TrackingProblem implements Problem {
    UNKNOWN("tracking-unknown", "没有这项跟踪", "There is no such tracking", Kind.MISSING),
    CLOSED("tracking-closed", "跟踪已办结", "The tracking is closed", Kind.CONFLICT),
    FINDING_UNFIT("finding-unfit", "核查结论不适用于此类跟踪", "The finding does not fit this tracking", Kind.AGAINST_THE_RULES),
    VISIT_DATE("visit-date", "核查日期不合理", "The date of the visit cannot be", Kind.AGAINST_THE_RULES);

    private final Wording wording;

    TrackingProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
