package org.onelicence.command.guide;

import org.onelicence.platform.problem.Problem;

/** The ways a guide says no. */
public enum GuideProblem implements Problem {
    INDUSTRY_UNKNOWN("industry-unknown", "没有这个行业", "No such industry", Kind.MISSING),
    VERSION_UNKNOWN("guide-version-unknown", "没有这一版指南", "No such version", Kind.MISSING),
    GUIDE_WITHOUT_MATTERS("guide-without-matters", "指南须至少有一个事项", "A guide needs a matter", Kind.AGAINST_THE_RULES),
    MATTER_TWICE("guide-matter-twice", "事项重复", "A matter stands twice", Kind.AGAINST_THE_RULES),
    ELEMENT_TWICE("guide-element-twice", "申请表要素重复", "An element stands twice", Kind.AGAINST_THE_RULES),
    QUESTION_TWICE("guide-question-twice", "导航问题重复", "A question stands twice", Kind.AGAINST_THE_RULES),
    LIMIT_NOT_POSITIVE("guide-limit-not-positive", "期限须为正数，备案可以为零", "A limit must be positive", Kind.AGAINST_THE_RULES),
    PROMISE_LONGER_THAN_LAW(
            "guide-promise-longer-than-law",
            "承诺期限不得长于法定期限",
            "Promised later than the law allows",
            Kind.AGAINST_THE_RULES),
    VALIDITY_OUT_OF_BOUNDS(
            "guide-validity-out-of-bounds", "统一有效期不合理", "Such a validity cannot be", Kind.AGAINST_THE_RULES),
    TEXT_OUT_OF_BOUNDS(
            "guide-text-out-of-bounds",
            "文字缺失、过长或者不在允许的取值之内",
            "A text is missing, too long or unknown",
            Kind.AGAINST_THE_RULES),
    LIST_TOO_LONG("guide-list-too-long", "条目过多", "Too many entries", Kind.AGAINST_THE_RULES),
    REFERENCE_UNKNOWN(
            "guide-reference-unknown", "引用了指南中没有的事项或者选项", "It names what the guide lacks", Kind.AGAINST_THE_RULES),
    DRAFT_EXISTS("guide-draft-exists", "已有草案", "There is a draft already", Kind.CONFLICT),
    DRAFT_MISSING("guide-draft-missing", "没有草案", "There is no draft", Kind.MISSING),
    DRAFT_UNDER_REVIEW("guide-draft-under-review", "草案正在审核", "The draft is under review", Kind.CONFLICT),
    DRAFT_NOT_UNDER_REVIEW("guide-draft-not-under-review", "草案尚未送审", "The draft is not under review", Kind.CONFLICT),
    DRAFT_NOT_REVISED("guide-draft-not-revised", "退回的草案须先修改", "A returned draft must be revised", Kind.CONFLICT),
    DRAFT_OUTDATED("guide-draft-outdated", "起草后指南已有新版本", "A newer version came in between", Kind.CONFLICT),
    DRAFT_UNCHANGED(
            "guide-draft-unchanged", "与上一版本没有差别", "It says what the version before says", Kind.AGAINST_THE_RULES),
    FOUR_EYES("guide-four-eyes", "起草人不得审核自己的草案", "A drafter may not approve", Kind.FORBIDDEN),
    EFFECTIVE_TOO_EARLY("guide-effective-too-early", "生效日期不得早于今天", "It cannot reach back", Kind.AGAINST_THE_RULES),
    EFFECTIVE_BEFORE_PREDECESSOR(
            "effective-before-predecessor", "生效日期早于上一版本", "Effective before its predecessor", Kind.AGAINST_THE_RULES),
    ANSWER_UNKNOWN("navigation-answer-unknown", "没有这个问题或者选项", "No such question or choice", Kind.AGAINST_THE_RULES);

    private final Wording wording;

    GuideProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
