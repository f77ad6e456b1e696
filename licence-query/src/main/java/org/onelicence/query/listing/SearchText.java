package org.onelicence.query.listing;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.WebProblem;

/**
 * What somebody typed into the one search box. Full-width letters count as their plain forms, control characters and
 * doubled blanks count for nothing, and no character is a wildcard.
 */
public record SearchText(String text) {

    public static final int LENGTH_MAX = 100;
    /** A credit code or licence number, whole or in part: shorter parts fit too many. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6,32}");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+");

    public static SearchText of(@Nullable String typed) {
        if (typed == null) {
            return new SearchText("");
        }
        if (typed.length() > LENGTH_MAX) {
            throw WebProblem.PARAMETER_INVALID.because(
                    "搜索内容最多 " + LENGTH_MAX + " 个字符", "At most " + LENGTH_MAX + " characters are searched for");
        }
        var plain = Normalizer.normalize(typed, Form.NFKC);
        return new SearchText(UNSEEN.matcher(plain).replaceAll(" ").strip());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A pattern for {@code like … escape '!'} that means exactly what was typed, anywhere in a name. */
    public String namePattern() {
        return anywhere(text);
    }

    /** The same for codes; null where it is too short or no code. */
    public @Nullable String codePattern() {
        var code = text.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? anywhere(code) : null;
    }

    private static String anywhere(String wanted) {
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
