package org.onelicence.supervision.publicity;

import org.onelicence.platform.problem.Problem;

/** Why a record cannot be published or taken down. */
public enum PublicityProblem implements Problem {
    UNKNOWN("publicity-unknown", "没有这条公示", "There is no such record", Kind.MISSING),
    ALREADY_PUBLIC("publicity-already-public", "已经公示", "It is public already", Kind.CONFLICT),
    NOT_PUBLIC("publicity-not-public", "尚未公示或已撤下", "It is not public", Kind.CONFLICT);

    private final Wording wording;

    PublicityProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
