package org.onelicence.command.licence;

/**
 * A rule of law as an answer shows it.
 *
 * @param inference whether the text of the law leaves it open and it was read into it (domain notes: inference)
 */
public record Rule(String code, String lawZh, String lawEn, String saysZh, String saysEn, boolean inference) {

    private static final String LICENSING_ZH = "行政许可法";
    private static final String LICENSING_EN = "Administrative Licensing Law";
    private static final String REFORM_ZH = "浦东新区“一业一证”改革规定";
    private static final String REFORM_EN = "Pudong One Industry One Licence Provisions";

    static Rule licensing(String code, String articlesZh, String articlesEn, String saysZh, String saysEn) {
        return new Rule(code, LICENSING_ZH + articlesZh, LICENSING_EN + " art. " + articlesEn, saysZh, saysEn, false);
    }

    static Rule penalty(String code, String saysZh, String saysEn) {
        return new Rule(code, "行政处罚法第九条", "Administrative Penalty Law art. 9", saysZh, saysEn, false);
    }

    static Rule reform(String code, String articlesZh, String articlesEn, String saysZh, String saysEn) {
        return new Rule(code, REFORM_ZH + articlesZh, REFORM_EN + " art. " + articlesEn, saysZh, saysEn, false);
    }

    Rule inferred() {
        return new Rule(code, lawZh, lawEn, saysZh, saysEn, true);
    }
}
