package org.onelicence.platform.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import org.onelicence.platform.problem.Refusal.FieldError;
import org.onelicence.platform.problem.WebProblem;

/**
 * Characters everybody can see, in one form (NFC), and nothing where only blanks were typed. PostgreSQL cannot hold
 * U+0000, so an event with one would stop every projection for ever; an invisible or reordering character makes two
 * different names look the same.
 */
public final class PlainText {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private PlainText() {}

    /** A text to be kept: whoever typed it is told what is wrong, for nobody may alter what he signs. */
    public static String kept(String field, String typed) {
        if (UNSEEN.matcher(typed).find()) {
            throw WebProblem.TEXT_NOT_ALLOWED
                    .because("请删除控制字符和不可见字符", "Remove control characters and invisible characters")
                    .with(List.of(notAllowed(field)));
        }
        return inOneForm(typed);
    }

    /** A text that is only looked for: what nobody sees counts as a blank. */
    public static String sought(String typed) {
        return inOneForm(UNSEEN.matcher(typed).replaceAll(" "));
    }

    static boolean isOneLine(String text) {
        return text.chars().noneMatch(character -> character == '\n' || character == '\r' || character == '\t');
    }

    private static FieldError notAllowed(String field) {
        return new FieldError(field, "含有控制字符或不可见字符", "holds control characters or invisible characters");
    }

    private static String inOneForm(String typed) {
        var blank = typed.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
        return blank ? "" : Normalizer.normalize(typed, Form.NFC);
    }
}
