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
