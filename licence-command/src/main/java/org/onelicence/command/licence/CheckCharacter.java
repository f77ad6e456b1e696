package org.onelicence.command.licence;

/** The hybrid system MOD 37,36 of ISO/IEC 7064 (GB/T 17710), as identifiers of e-licences carry it. */
final class CheckCharacter {

    private static final int MODULUS = 36;

    private CheckCharacter() {}

    static char mod37And36(String text) {
        var product = MODULUS;
        for (var i = 0; i < text.length(); i++) {
            product = (product + value(text.charAt(i))) % MODULUS;
            product = 2 * (product == 0 ? MODULUS : product) % (MODULUS + 1);
        }
        return Character.toUpperCase(Character.forDigit((MODULUS + 1 - product) % MODULUS, MODULUS));
    }

    private static int value(char character) {
        var value = Character.digit(character, MODULUS);
        if (value < 0 || Character.isLowerCase(character)) {
            throw new IllegalArgumentException("Only digits and capital letters have a check character");
        }
        return value;
    }
}
