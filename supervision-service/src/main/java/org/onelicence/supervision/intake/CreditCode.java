package org.onelicence.supervision.intake;

/** The unified social credit code (统一社会信用代码, GB 32100-2015). */
final class CreditCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether the last character is the check character of the seventeen before it. */
    static boolean isWellFormed(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(character -> DIGITS.indexOf(character) < 0)) {
            return false;
        }
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += DIGITS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % DIGITS.length();
        }
        var check = (DIGITS.length() - sum % DIGITS.length()) % DIGITS.length();
        return DIGITS.charAt(check) == code.charAt(LENGTH - 1);
    }
}
