package org.onelicence.command.trial;

import org.onelicence.platform.problem.Problem;

/** The ways a what-if run says no. */
enum TrialProblem implements Problem {
    UNKNOWN("instant-trial-unknown", "没有这次试算", "No such trial", Kind.MISSING);

    private final Wording wording;

    TrialProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
