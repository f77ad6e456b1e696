package org.onelicence.command.instant;

import org.onelicence.platform.problem.Problem;

/** The ways a rule set says no. */
public enum RuleSetProblem implements Problem {
    UNKNOWN("instant-rules-unknown", "没有这套秒办规则", "No such instant rules", Kind.MISSING),
    MATTER_NOT_ADMITTED(
            "instant-matter-not-admitted",
            "该事项不适用智能秒办",
            "The matter is not for instant approval",
            Kind.AGAINST_THE_RULES),
    MATTER_NOT_OF_DEPARTMENT(
            "instant-matter-of-another", "该事项不属于本部门", "Another department decides it", Kind.AGAINST_THE_RULES),
    RULES_UNREADABLE("instant-rules-unreadable", "规则有误", "The rules cannot be read", Kind.AGAINST_THE_RULES),
    NOT_A_DRAFT("instant-rules-not-a-draft", "只有最新的草案可以发布", "Only the newest draft is published", Kind.CONFLICT),
    NOT_TRIED("instant-rules-not-tried", "发布前须以既往申请试算", "Try the draft on past applications first", Kind.CONFLICT),
    SECOND_OFFICER_NEEDED(
            "second-officer-needed", "起草人不得自行发布", "Whoever drafted it does not publish it", Kind.FORBIDDEN),
    EFFECTIVE_TOO_EARLY(
            "instant-rules-effective-date", "生效日期过早", "It would take effect too early", Kind.AGAINST_THE_RULES),
    NOT_PUBLISHED("instant-rules-not-published", "该版本未发布或已停用", "It is not published, or retired", Kind.CONFLICT);

    private final Wording wording;

    RuleSetProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
