package org.onelicence.command.application;

import org.onelicence.platform.problem.Problem;

/** The ways an application says no. */
public enum ApplicationProblem implements Problem {
    UNKNOWN("application-unknown", "没有这份申请", "No such application", Kind.MISSING),
    USCC_INVALID("uscc-invalid", "统一社会信用代码有误", "The unified social credit code is wrong", Kind.AGAINST_THE_RULES),
    ELEMENT_MISSING("form-element-missing", "申请表要素不全", "Form elements are missing or unknown", Kind.AGAINST_THE_RULES),
    ELEMENT_INVALID("form-element-invalid", "申请表要素有误", "Form elements are not valid", Kind.AGAINST_THE_RULES),
    MATTER_UNKNOWN("matter-unknown", "没有这个事项", "No such matter", Kind.MISSING),
    MATTER_OF_ANOTHER_INDUSTRY(
            "matter-of-another-industry", "所选事项不属于该行业", "A matter of another industry", Kind.AGAINST_THE_RULES),
    NO_MATTER_CHOSEN("no-matter-chosen", "请至少选择一个事项", "Choose at least one matter", Kind.AGAINST_THE_RULES),
    MATERIAL_MISSING("material-missing", "材料不全", "Materials are missing", Kind.AGAINST_THE_RULES),
    MATERIAL_NOT_IN_GUIDE(
            "material-not-in-guide", "办事指南没有这项材料", "The guide asks for no such material", Kind.AGAINST_THE_RULES),
    NOT_RECEIVED("application-not-received", "申请尚未收件", "The application was not received yet", Kind.CONFLICT),
    ALREADY_RECEIVED("application-already-received", "申请已收件", "It was received already", Kind.CONFLICT),
    NOT_OPEN("application-not-open", "申请已办结或撤回", "The application is no longer open", Kind.CONFLICT),
    OWN_APPLICATION("own-application", "不得办理本人的申请", "Nobody handles an own application", Kind.FORBIDDEN),
    POWER_ENDED("power-ended", "该部门对本事项的职权已终止", "The department no longer has this power", Kind.FORBIDDEN),
    OFFICER_RECUSED("officer-recused", "该人员应当回避本事项", "The officer was recused from this matter", Kind.FORBIDDEN),
    FOUR_EYES("four-eyes-needed", "该事项不得由一人独自办理", "Nobody grants this matter alone", Kind.FORBIDDEN),
    SUPPLEMENT_ALREADY_REQUESTED("supplement-already-requested", "补正内容应当一次告知", "All gaps are told once", Kind.CONFLICT),
    SUPPLEMENT_TOO_LATE("supplement-limit-passed", "已逾五个工作日补正告知期限", "Too late to ask for more", Kind.CONFLICT),
    SUPPLEMENT_NOT_REQUESTED("supplement-not-requested", "没有待补正的内容", "Nothing was asked for", Kind.CONFLICT),
    SUPPLEMENT_OUTSTANDING("supplement-outstanding", "补正材料尚未提交", "The supplement is outstanding", Kind.CONFLICT),
    ALREADY_ACCEPTED("matter-already-accepted", "该事项已受理", "The matter was accepted already", Kind.CONFLICT),
    DECISION_BEFORE_ACCEPTANCE(
            "decision-before-acceptance", "受理之前不得作出决定", "No decision before acceptance", Kind.CONFLICT),
    ALREADY_DECIDED("matter-already-decided", "该事项已作出决定", "The matter was decided already", Kind.CONFLICT),
    GROUND_NOT_FITTING("not-accepted-ground", "不予受理的理由与状态不符", "The ground does not fit", Kind.AGAINST_THE_RULES),
    CORRECTION_TOO_LATE("correction-too-late", "受理后不得当场更正", "Nothing is corrected after acceptance", Kind.CONFLICT),
    TWO_OFFICERS_NEEDED(
            "two-officers-needed", "实地核查须由两名以上不同的工作人员进行", "An inspection needs two officers", Kind.AGAINST_THE_RULES),
    INSPECTION_DATE("inspection-date", "核查日期不在办理期限内", "The inspection is outside the limit", Kind.AGAINST_THE_RULES),
    INSPECTION_NOT_SCHEDULED("inspection-not-scheduled", "没有待记录的核查", "No inspection awaits its record", Kind.CONFLICT),
    INSPECTION_OUTSTANDING("inspection-outstanding", "核查结果尚未记录", "The inspection is outstanding", Kind.CONFLICT),
    INSPECTION_FAILED("inspection-failed", "核查未通过，不得准予", "The inspection was failed", Kind.CONFLICT),
    INSPECTOR_NOT_APPOINTED("inspector-not-appointed", "只能由指派的核查人员记录", "Only its inspectors record it", Kind.FORBIDDEN),
    CLOCK_PAUSED("clock-paused", "办理期限已中止计算，须先恢复", "The clock is paused; resume it first", Kind.CONFLICT),
    CLOCK_NOT_PAUSED("clock-not-paused", "办理期限没有中止", "The clock is not paused", Kind.CONFLICT),
    LIMIT_ALREADY_EXTENDED("limit-already-extended", "办理期限已延长过一次", "The limit was extended once", Kind.CONFLICT),
    LIMIT_HAS_PASSED("limit-has-passed", "办理期限已过，不能再延长", "The limit has passed", Kind.CONFLICT),
    CORE_NOT_ABANDONED(
            "core-matter-cannot-be-abandoned", "核心事项不能单独放弃，请撤回申请", "Withdraw the application", Kind.AGAINST_THE_RULES),
    WAIVER_NOT_ADMITTED(
            "test-report-waiver-not-admitted",
            "该事项不得以认证代替检测报告",
            "No certificate waives the report",
            Kind.AGAINST_THE_RULES),
    CERTIFICATE_NOT_VALID(
            "certificate-not-valid", "认证证书不在有效期内", "The certificate is not valid today", Kind.AGAINST_THE_RULES),
    NOT_DECIDED_INSTANTLY("not-decided-instantly", "该事项没有秒办记录", "No rules have looked at it", Kind.MISSING),
    DECISIONS_FINAL("decisions-final", "核心事项已全部决定，不能撤回申请", "Too late to withdraw", Kind.CONFLICT);

    private final Wording wording;

    ApplicationProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
