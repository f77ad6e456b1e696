package org.onelicence.command.licence;

import java.time.LocalDate;
import org.onelicence.command.authority.Organ;
import org.onelicence.platform.identity.Ids;

/**
 * Numbers of decisions: organ, year and twelve characters that follow from what was decided, so that a repeat of the same
 * decision bears the same number. The organs' own numbering rules are not established; this is ours.
 */
public final class DecisionNumbers {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS_PER_CHARACTER = 5;

    private DecisionNumbers() {}

    public static String of(Organ organ, LocalDate on, String... decided) {
        var bits = Ids.derived("decision-of-" + organ.code(), decided).getLeastSignificantBits();
        var text =
                new StringBuilder(organ.code()).append('-').append(on.getYear()).append('-');
        for (var i = 0; i < LENGTH; i++) {
            text.append(CROCKFORD.charAt((int) (bits >>> (i * BITS_PER_CHARACTER)) & 31));
        }
        return text.toString();
    }
}
