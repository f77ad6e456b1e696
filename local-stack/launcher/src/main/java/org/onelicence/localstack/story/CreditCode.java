package org.onelicence.localstack.story;

/** A synthetic unified social credit code (统一社会信用代码, GB 32100-2015) of Pudong, valid in both check digits. */
public final class CreditCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ENTITY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    /** A registrar's market entity (91) in Pudong (310115). */
    private static final String PUDONG_COMPANY = "91310115";
    /** Real entity codes began with MA when codes were unified; MAY is far from being reached. */
    private static final String SYNTHETIC = "MAY";

    private static final int SERIAL_LENGTH = 5;
    public static final int SERIALS = (int) Math.pow(DIGITS.length(), SERIAL_LENGTH);

    private CreditCode() {}

    public static String of(int serial) {
        if (serial < 0 || serial >= SERIALS) {
            throw new IllegalArgumentException("No credit code for serial " + serial);
        }
        var entity = SYNTHETIC + base31(serial);
        var body = PUDONG_COMPANY + entity + entityCheck(entity);
        return body + check(body);
    }

    private static String base31(int serial) {
        var text = new StringBuilder();
        for (int rest = serial; text.length() < SERIAL_LENGTH; rest /= DIGITS.length()) {
            text.insert(0, DIGITS.charAt(rest % DIGITS.length()));
        }
        return text.toString();
    }

    /** GB 11714: weights over eight characters, modulo 11, ten is written X. */
    private static char entityCheck(String entity) {
        int sum = 0;
        for (int i = 0; i < ENTITY_WEIGHTS.length; i++) {
            sum += Character.digit(entity.charAt(i), 36) * ENTITY_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    /** GB 32100: powers of three over seventeen characters, modulo 31. */
    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += DIGITS.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return DIGITS.charAt((31 - sum % 31) % 31);
    }
}
