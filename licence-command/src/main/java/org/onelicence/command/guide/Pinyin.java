package org.onelicence.command.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** The ways a Chinese name may be typed on a Latin keyboard; a character with two readings yields both. */
record Pinyin(Set<String> full, Set<String> initials) {
    private static final int READINGS_MAX = 64;

    static Pinyin of(String name) {
        var full = Set.of("");
        var initials = Set.of("");
        for (var at = 0; at < name.length(); at++) {
            var readings = readings(name.charAt(at));
            full = followedBy(full, readings);
            initials = followedBy(
                    initials,
                    readings.stream().map(reading -> reading.substring(0, 1)).toList());
        }
        return new Pinyin(full, initials);
    }

    /**
     * What many southern speakers do not tell apart is made one: zh and z, sh and s, ch and c, l and n, ng and n. It is
     * applied to both sides, so it can only make more spellings alike.
     */
    static String folded(String letters) {
        return letters.replaceAll("([zsc])h", "$1")
                .replace("ng", "n")
                .replace('l', 'n')
                .replace('v', 'u');
    }

    private static Set<String> followedBy(Set<String> starts, List<String> readings) {
        if (readings.isEmpty()) {
            return starts;
        }
        var longer = new LinkedHashSet<String>();
        for (var start : starts) {
            readings.forEach(reading -> longer.add(start + reading));
        }
        return longer.size() > READINGS_MAX
                ? longer.stream().limit(READINGS_MAX).collect(Collectors.toSet())
                : longer;
    }

    private static List<String> readings(char character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character)
                    ? List.of(String.valueOf(character).toLowerCase(Locale.ROOT))
                    : List.of();
        }
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, withoutTones());
            return readings == null ? List.of() : List.copyOf(new LinkedHashSet<>(List.of(readings)));
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat withoutTones() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
