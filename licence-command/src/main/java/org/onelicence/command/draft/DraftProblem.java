package org.onelicence.command.draft;

import org.onelicence.platform.problem.Problem;

/** The ways in which something cannot be done with a draft. */
public enum DraftProblem implements Problem {
    UNKNOWN("draft-unknown", "没有这份草稿", "No such draft", Kind.MISSING),
    CHANGED("draft-changed", "草稿已在另一窗口中修改", "The draft was changed in another window", Kind.CONFLICT),
    TOO_MANY("draft-too-many", "草稿过多，请先提交或删除", "Too many drafts; submit or discard some", Kind.CONFLICT);

    private final Wording wording;

    DraftProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
