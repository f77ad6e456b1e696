package org.onelicence.command.material;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name a file is shown and downloaded under. It is never part of a path: what is stored is found by its hash. What
 * could make a name look like another one, or lead somewhere, is taken out, and the ending is the content's.
 */
public final class MaterialNames {

    private static final int LENGTH_MAX = 80;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{1,5}$");
    private static final Pattern ODD = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*%;]+");

    private MaterialNames() {}

    public static String shown(@Nullable String sent, MaterialType type) {
        var plain = Normalizer.normalize(sent == null ? "" : sent, Form.NFC);
        var name = ODD.matcher(FOLDERS.matcher(plain).replaceFirst("")).replaceAll(" ");
        var bare = ENDING.matcher(name.strip())
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return (bare.isEmpty() ? "file" : cut(bare)) + "." + type.extension();
    }

    /** Never between the halves of one character. */
    private static String cut(String name) {
        var points = name.codePointCount(0, name.length());
        return points <= LENGTH_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LENGTH_MAX)).strip();
    }
}
