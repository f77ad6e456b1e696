package org.onelicence.command.guide;

import java.util.Locale;
import java.util.Set;

/** What someone typed to find an industry, in the forms it is compared in. */
record Typed(String text, String letters, String folded, Set<String> sounds) {
    /** Nobody types more to find a shop; what is longer is cut, so that an answer takes bounded time. */
    private static final int LENGTH_MAX = 200;

    /** Longer than any name with its slips: forgiving slips there would only cost time. */
    private static final int FORGIVEN_LENGTH_MAX = 48;

    static Typed of(String question) {
        var text = plain(question.length() > LENGTH_MAX ? question.substring(0, LENGTH_MAX) : question);
        var isLatin = text.chars().allMatch(character -> character < 128);
        var letters = isLatin ? text.replace(" ", "") : "";
        Set<String> sounds = isLatin || text.length() > FORGIVEN_LENGTH_MAX
                ? Set.of()
                : Pinyin.of(text).full();
        return new Typed(text, letters, Pinyin.folded(letters), sounds);
    }

    /** Small letters, without punctuation, one blank between words. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isLatin() {
        return !letters.isEmpty();
    }

    /** How many slips are forgiven: none in what is short, since everything is close to it. */
    int forgiven() {
        var length = isLatin() ? letters.length() : text.length();
        if (length > FORGIVEN_LENGTH_MAX) {
            return 0;
        }
        return isLatin() ? slips(length, 4, 8) : slips(length, 3, 6);
    }

    private static int slips(int length, int one, int two) {
        return length >= two ? 2 : length >= one ? 1 : 0;
    }
}
