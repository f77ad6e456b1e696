package org.onelicence.command.authority;

import org.onelicence.platform.problem.Problem;

/** The ways the authority register says no. */
public enum AuthorityProblem implements Problem {
    DEPARTMENT_UNKNOWN("department-unknown", "没有这个部门", "No such department", Kind.MISSING),
    OFFICER_UNKNOWN("officer-unknown", "经办人未在权责登记簿中任职", "Not an officer on that day", Kind.FORBIDDEN),
    OFFICER_OF_ANOTHER_DEPARTMENT(
            "officer-of-another-department", "经办人不属于该部门", "Officer of another department", Kind.FORBIDDEN),
    OFFICER_LACKS_CAPACITY("officer-lacks-capacity", "经办人没有该项职权", "The officer lacks this power", Kind.FORBIDDEN),
    OFFICER_ALREADY_APPOINTED("officer-already-appointed", "该执法证号已有任职", "This number is already in use", Kind.CONFLICT),
    OFFICER_NUMBER_UNKNOWN("officer-number-unknown", "没有这个执法证号", "No such officer number", Kind.MISSING),
    OFFICER_ALREADY_DISMISSED("officer-already-dismissed", "该人员已免职", "Already dismissed", Kind.CONFLICT),
    OFFICER_WITHOUT_CAPACITY(
            "officer-without-capacity", "任职须至少有一项职权", "An appointment needs a power", Kind.AGAINST_THE_RULES),
    DATES_REVERSED("dates-reversed", "结束日期早于开始日期", "The end lies before the start", Kind.AGAINST_THE_RULES),
    DELEGATION_UNKNOWN("delegation-unknown", "没有这项授权", "No such delegation", Kind.MISSING),
    DELEGATION_ALREADY_ENDED("delegation-already-ended", "该授权已终止", "Delegation already ended", Kind.CONFLICT),
    POWER_UNKNOWN("power-unknown", "该部门没有这项职权", "The department has no such power", Kind.MISSING),
    POWER_ALREADY_TRANSFERRED("power-already-transferred", "该职权已划转", "The power went elsewhere", Kind.CONFLICT),
    POWER_TO_ITSELF("power-to-itself", "职权不能划转给本部门", "A power goes to another organ", Kind.AGAINST_THE_RULES);

    private final Wording wording;

    AuthorityProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
