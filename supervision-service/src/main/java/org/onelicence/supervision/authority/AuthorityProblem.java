package org.onelicence.supervision.authority;

import org.onelicence.platform.problem.Problem;

/** The one way the register of officers says no here; the code is licence-command's, for it means the same. */
public enum AuthorityProblem implements Problem {
    OFFICER_OF_ANOTHER_DEPARTMENT(
            "officer-of-another-department", "经办人不属于该部门", "Officer of another department", Kind.FORBIDDEN);

    private final Wording wording;

    AuthorityProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
