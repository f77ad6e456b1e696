package org.onelicence.command.licence;

import org.onelicence.platform.problem.Problem;

/** The ways a licence says no. */
public enum LicenceProblem implements Problem {
    UNKNOWN("licence-unknown", "没有这张许可证", "No such licence", Kind.MISSING),
    ALREADY_ACTIVE("licence-already-active", "该主体在该场所已持有有效的行业综合许可证", "A licence is already active", Kind.CONFLICT),
    NOT_ACTIVE("licence-not-active", "许可证已终止", "The licence is no longer active", Kind.CONFLICT),
    COMPONENT_UNKNOWN("component-unknown", "许可证不含该事项", "The licence holds no such component", Kind.MISSING),
    ILLEGAL_MOVE("component-illegal-move", "法律不允许这一状态变化", "The law does not allow this move", Kind.CONFLICT),
    GROUND_DOES_NOT_FIT(
            "deregistration-ground-missing", "注销缺少法定情形", "No ground for deregistration", Kind.AGAINST_THE_RULES),
    RETROACTIVE(
            "effective-date-in-the-past", "生效日期不能早于今天", "It cannot take effect in the past", Kind.AGAINST_THE_RULES),
    NOT_YET(
            "effective-date-in-the-future",
            "生效日期不能晚于今天",
            "It cannot take effect in the future",
            Kind.AGAINST_THE_RULES),
    UNTIL_REVERSED("suspension-ends-before-it-starts", "暂扣期限有误", "The suspension ends first", Kind.AGAINST_THE_RULES),
    NOTHING_CHANGES("nothing-changes", "没有需要变更的内容", "Nothing would change", Kind.AGAINST_THE_RULES),
    VALIDITY_NOT_LONGER("validity-not-longer", "延续后的有效期须更长", "The validity must grow", Kind.AGAINST_THE_RULES),
    DAY_OUT_OF_RANGE(
            "standing-day-out-of-range",
            "查询日期须在2000年至2199年之间",
            "Ask for a day from 2000 to 2199",
            Kind.AGAINST_THE_RULES),
    KNOWN_AT_IN_THE_FUTURE("known-at-in-the-future", "尚不能知道将来才会记录的事项", "Nobody knows yet", Kind.AGAINST_THE_RULES),
    NOT_IN_FORCE("component-not-in-force", "该单项许可已终止", "The component has ended", Kind.CONFLICT),
    ANOTHER_HOLDER("licence-of-another-holder", "只有持证主体可以办理", "Only the holder may do this", Kind.FORBIDDEN),
    EXTENSION_TOO_EARLY("extension-too-early", "尚未到延续申请期", "It is too early to ask", Kind.AGAINST_THE_RULES),
    EXTENSION_TOO_LATE("extension-too-late", "有效期已届满", "The validity has ended", Kind.CONFLICT),
    EXTENSION_PENDING("extension-already-requested", "延续申请正在办理", "It was asked for already", Kind.CONFLICT),
    EXTENSION_NOT_REQUESTED("extension-not-requested", "没有待答复的延续申请", "No request awaits an answer", Kind.CONFLICT),
    EXTENSION_DEEMED("extension-deemed-granted", "逾期未决定，视为准予延续", "Silence has granted it", Kind.CONFLICT),
    HEARING_NOT_NOTICED("hearing-not-noticed", "尚未告知听证权利", "The right to be heard was not told", Kind.CONFLICT),
    HEARING_LIMIT_RUNNING("hearing-limit-running", "听证申请期限未满", "The holder may still ask to be heard", Kind.CONFLICT),
    HEARING_OUTSTANDING("hearing-outstanding", "听证尚未举行", "The hearing is outstanding", Kind.CONFLICT),
    HEARING_NOT_OPEN("hearing-not-open", "没有可答复的听证告知", "No notice can be answered", Kind.CONFLICT),
    HEARING_NOT_ASKED("hearing-not-asked", "没有待举行的听证", "No hearing was asked for", Kind.CONFLICT),
    HEARING_DATE("hearing-date", "须在举行听证七日前通知", "The hearing is too early", Kind.AGAINST_THE_RULES),
    HARM_TO_THE_PUBLIC("revocation-would-harm-the-public", "撤销将重大损害公共利益", "It would harm the public", Kind.CONFLICT),
    SET_ASIDE_NOT_LATEST("set-aside-not-latest", "不是可以撤销的最近决定", "Not the latest measure", Kind.CONFLICT),
    GRADE_DIFFERS("grade-differs", "原等级与登记不符", "The grade on record is another", Kind.CONFLICT),
    SITE_BOUND("site-bound-matter", "该事项与场所绑定，须重新审查", "The matter is bound to its place", Kind.CONFLICT),
    ANOTHER_DISTRICT(
            "premises-in-another-district", "新场所不在本区", "The place is in another district", Kind.AGAINST_THE_RULES),
    SAME_DISTRICT("premises-in-this-district", "新场所仍在本区", "The place is in this district", Kind.AGAINST_THE_RULES),
    PREDECESSOR_UNFIT("predecessor-unfit", "承继关系不合理", "The licence cannot follow it", Kind.AGAINST_THE_RULES),
    CORRECTION_NOT_REQUESTED("correction-not-requested", "没有待批准的更正", "No correction was asked for", Kind.CONFLICT),
    CORRECTION_OVERTAKEN("correction-overtaken", "该内容已变动", "The entry has changed since", Kind.CONFLICT),
    SECOND_OFFICER_NEEDED("second-officer-needed", "须由另一名经办人批准", "A second officer has to agree", Kind.FORBIDDEN),
    NUMBERS_EXHAUSTED("licence-numbers-exhausted", "本年度许可证编号已用完", "No number is left", Kind.CONFLICT);

    private final Wording wording;

    LicenceProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
