package org.onelicence.command.licence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the business is carried on. A chain holds one licence for each of its places. */
public record Premises(String address, String district) {

    private static final Pattern NOT_MEANT = Pattern.compile("[\\s\\p{Punct}，。、（）—·]+");

    /** The place without the accidents of writing: full-width digits, blanks, commas, capitals. */
    String normalised() {
        var oneForm = Normalizer.normalize(district + address, Normalizer.Form.NFKC);
        return NOT_MEANT.matcher(oneForm).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
