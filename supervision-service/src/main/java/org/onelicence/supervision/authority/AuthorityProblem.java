package org.onelicence.supervision.authority;

import org.onelicence.platform.problem.Problem;

/** The one way the register of officers says no here; the code is licence-command's, for it means the same. */
public enum AuthorityProblem implements Problem {
    OFFICER_OF_ANOTHER_DEPARTMENT(
            "officer-of-another-department", "经办人不属于该部门", "Officer of another department", Kind.FORBIDDEN);

    private final String code;
    private final String titleZh;
    private final String titleEn;
    private final Kind kind;

    AuthorityProblem(String code, String titleZh, String titleEn, Kind kind) {
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
