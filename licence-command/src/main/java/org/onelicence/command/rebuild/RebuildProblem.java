package org.onelicence.command.rebuild;

import org.onelicence.platform.problem.Problem;

/** The ways a rebuild says no. */
public enum RebuildProblem implements Problem {
    UNDER_WAY("rebuild-under-way", "正在重建", "A rebuild is under way", Kind.CONFLICT),
    NONE("rebuild-none", "尚未重建过", "Nothing was rebuilt since the start", Kind.MISSING);

    private final Wording wording;

    RebuildProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
