package org.onelicence.command.guide;

import java.util.Arrays;

/** How many slips lie between what was typed and what was meant: one letter wrong, missing, too many, or two swapped. */
final class TypingErrors {
    private TypingErrors() {}

    /** Between the two as wholes; {@code most + 1} where there are more than {@code most}. */
    static int between(String typed, String meant, int most) {
        return Math.abs(typed.length() - meant.length()) > most ? most + 1 : fewest(typed, meant, most, false);
    }

    /** Between what was typed and the part of the name that comes closest: people stop typing early. */
    static int within(String typed, String name, int most) {
        return typed.length() > name.length() + most ? most + 1 : fewest(typed, name, most, true);
    }

    /**
     * The restricted Damerau–Levenshtein distance, row by row. Where only a part of the name counts, starting late and
     * stopping early is free.
     */
    private static int fewest(String typed, String name, int most, boolean partOfName) {
        var twoBack = new int[name.length() + 1];
        var before = new int[name.length() + 1];
        for (var at = 0; at <= name.length(); at++) {
            before[at] = partOfName ? 0 : at;
        }
        for (var row = 1; row <= typed.length(); row++) {
            var now = new int[name.length() + 1];
            now[0] = row;
            for (var at = 1; at <= name.length(); at++) {
                now[at] = cheapest(typed, name, row, at, now, before, twoBack);
            }
            if (Arrays.stream(now).min().orElse(0) > most) {
                return most + 1;
            }
            twoBack = before;
            before = now;
        }
        var fewest = partOfName ? Arrays.stream(before).min().orElse(0) : before[name.length()];
        return Math.min(fewest, most + 1);
    }

    private static int cheapest(String typed, String name, int row, int at, int[] now, int[] before, int[] twoBack) {
        var same = typed.charAt(row - 1) == name.charAt(at - 1);
        var cost = Math.min(Math.min(now[at - 1], before[at]) + 1, before[at - 1] + (same ? 0 : 1));
        var swapped = row > 1
                && at > 1
                && typed.charAt(row - 1) == name.charAt(at - 2)
                && typed.charAt(row - 2) == name.charAt(at - 1);
        return swapped ? Math.min(cost, twoBack[at - 2] + 1) : cost;
    }
}
