package org.onelicence.command.guide;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.onelicence.command.guide.Spelling.Likeness;

/** One name of an industry, its own or one it also goes by, with the ways to type it. */
record IndustryName(
        String text, boolean own, List<String> words, Set<String> spellings, Set<String> initials, Set<String> folded) {

    static IndustryName of(String name, boolean own) {
        var text = Typed.plain(name);
        if (text.chars().allMatch(character -> character < 128)) {
            var letters = Set.of(text.replace(" ", ""));
            return new IndustryName(text, own, Arrays.asList(text.split(" ")), letters, Set.of(), letters);
        }
        var pinyin = Pinyin.of(text);
        var folded = pinyin.full().stream().map(Pinyin::folded).collect(Collectors.toUnmodifiableSet());
        return new IndustryName(text, own, List.of(), pinyin.full(), pinyin.initials(), folded);
    }

    /** The closest way in which the typed is like this name. */
    Likeness likeness(Typed typed) {
        var plainly = typed.isLatin() ? asLetters(typed) : asCharacters(typed);
        return plainly == Likeness.NONE ? forgiving(typed) : plainly;
    }

    private Likeness asCharacters(Typed typed) {
        var found = Spelling.plainly(typed.text(), text);
        return found == Likeness.NONE && text.length() > 1 && typed.text().contains(text) ? Likeness.NAMED : found;
    }

    private Likeness asLetters(Typed typed) {
        var spelled = closest(spellings, typed.letters());
        var shortly = closest(initials, typed.letters());
        var found = spelled.compareTo(shortly) <= 0 ? spelled : shortly;
        return words.stream().anyMatch(word -> word.startsWith(typed.text())) && found == Likeness.CONTAINS
                ? Likeness.STARTS
                : found;
    }

    private static Likeness closest(Collection<String> ways, String letters) {
        return ways.stream()
                .map(way -> Spelling.plainly(letters, way))
                .min(Likeness::compareTo)
                .orElse(Likeness.NONE);
    }

    /** Sounds alike, dialects of the keyboard, then slips. */
    private Likeness forgiving(Typed typed) {
        if (typed.sounds().stream().anyMatch(sound -> spellings.stream().anyMatch(way -> way.contains(sound)))) {
            return Likeness.SOUNDS;
        }
        if (typed.isLatin()
                && typed.folded().length() > 2
                && folded.stream().anyMatch(way -> way.contains(typed.folded()))) {
            return Likeness.SOUNDS;
        }
        return slips(typed);
    }

    private Likeness slips(Typed typed) {
        var most = typed.forgiven();
        if (most == 0) {
            return isOneCharacterShort(typed) ? Likeness.ONE_SLIP : Likeness.NONE;
        }
        var said = typed.isLatin() ? typed.letters() : typed.text();
        var ways = typed.isLatin() ? spellings : Set.of(text);
        var whole = fewest(ways, way -> TypingErrors.between(said, way, most), most);
        var part = fewest(ways, way -> TypingErrors.within(said, way, most), most);
        var dialect = typed.isLatin()
                ? fewest(folded, way -> TypingErrors.within(typed.folded(), way, most), most)
                : most + 1;
        return Spelling.slipped(whole, Math.min(part, dialect), most);
    }

    /** Two characters of three are no chance; one of two would be. */
    private boolean isOneCharacterShort(Typed typed) {
        return typed.text().length() == 2 && text.length() == 3 && TypingErrors.between(typed.text(), text, 1) == 1;
    }

    private static int fewest(Set<String> ways, ToIntFunction<String> slips, int most) {
        return ways.stream().mapToInt(slips).min().orElse(most + 1);
    }
}
