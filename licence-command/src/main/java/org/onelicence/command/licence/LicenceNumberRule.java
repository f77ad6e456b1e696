package org.onelicence.command.licence;

/**
 * How a licence is numbered: jurisdiction, year, industry (2), serial (6), check character. The official rule is not
 * established, so this one stands in a single place.
 */
public record LicenceNumberRule(String jurisdiction) {

    static final int SERIAL_MAX = 999_999;

    String number(int year, int industryNo, int serial) {
        var body = "%s%04d%02d%06d".formatted(jurisdiction, year, industryNo, serial);
        return body + CheckCharacter.mod37And36(body);
    }
}
