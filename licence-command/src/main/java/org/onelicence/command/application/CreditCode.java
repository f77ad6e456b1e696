package org.onelicence.command.application;

import java.util.regex.Pattern;

/**
 * The two check characters of a unified social credit code (统一社会信用代码, GB 32100-2015). A code typed by a person
 * must pass; early codes that fail reach us only through the registrar.
 */
final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] ENTITY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2}; // GB 11714
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}; // 3^i mod 31

    private CreditCode() {}

    static void check(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw ApplicationProblem.USCC_INVALID.because(
                    "应为 18 位数字和大写字母，不含 I、O、S、V、Z", "18 digits and capital letters without I, O, S, V, Z");
        }
        if (value.charAt(16) != entityCheck(value) || value.charAt(17) != lastCheck(value)) {
            throw ApplicationProblem.USCC_INVALID.because("校验位不符", "A check character does not match");
        }
    }

    private static char entityCheck(String code) {
        var sum = 0;
        for (var i = 0; i < ENTITY_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), Character.MAX_RADIX) * ENTITY_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char lastCheck(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
