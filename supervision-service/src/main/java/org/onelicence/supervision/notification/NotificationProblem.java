package org.onelicence.supervision.notification;

import org.onelicence.platform.problem.Problem;

/** Why a notification cannot be claimed or declined. */
public enum NotificationProblem implements Problem {
    UNKNOWN("notification-unknown", "没有这条告知", "There is no such notification", Kind.MISSING),
    DEPARTMENT_UNKNOWN("department-unknown", "没有这个部门", "There is no such department", Kind.AGAINST_THE_RULES),
    NOT_TOLD("notification-not-told", "该部门未收到此告知", "This department was not told", Kind.AGAINST_THE_RULES),
    ALREADY_ANSWERED("notification-already-answered", "该部门已答复", "This department has answered", Kind.CONFLICT);

    private final Wording wording;

    NotificationProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
