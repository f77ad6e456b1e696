package org.onelicence.command.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list as lines of text: one entry a line, its parts between bars, so that it can be read, copied and rearranged. */
final class GuideLines {
    private static final String BAR = " | ";

    private GuideLines() {}

    /** A line that does not have the parts its list asks for. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line) {
            super("line " + line, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** The parts of one line; what is missing at its end is empty. */
    record Parts(List<String> parts) {
        String text(int at) {
            return at < parts.size() ? parts.get(at) : "";
        }

        @Nullable
        String textOrNull(int at) {
            return text(at).isEmpty() ? null : text(at);
        }

        @Nullable
        Integer numberOrNull(int at) {
            return text(at).isEmpty() ? null : Integer.valueOf(text(at));
        }

        List<String> texts(int at) {
            return split(text(at), "[;；]");
        }

        boolean is(int at, String yes) {
            return text(at).equals(yes);
        }

        /** One of two words; a third is a slip, and must not pass for either. */
        boolean is(int at, String yes, String no) {
            if (!is(at, yes) && !is(at, no)) {
                throw new IllegalArgumentException(yes + " or " + no);
            }
            return is(at, yes);
        }
    }

    static String line(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : part.toString().replaceAll("\\R", " "))
                .collect(Collectors.collectingAndThen(Collectors.joining(BAR), GuideLines::withoutEmptyEnd));
    }

    private static String withoutEmptyEnd(String line) {
        return line.replaceAll("[ |]+$", "");
    }

    static <T> String lines(List<T> entries, Function<T, String> line) {
        return entries.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** Empty lines are passed over; a line with too few or too many parts, or with a word out of place, is malformed. */
    static <T> List<T> read(String text, int least, int most, Function<Parts, T> entry) {
        var lines = text.lines().toList();
        var entries = new ArrayList<T>();
        IntStream.range(0, lines.size()).filter(at -> !lines.get(at).isBlank()).forEach(at -> {
            var parts = new Parts(Arrays.stream(lines.get(at).split("[|｜]", -1))
                    .map(String::strip)
                    .toList());
            if (parts.parts().size() < least || parts.parts().size() > most) {
                throw new Malformed(at + 1);
            }
            try {
                entries.add(entry.apply(parts));
            } catch (IllegalArgumentException word) {
                throw new Malformed(at + 1);
            }
        });
        return entries;
    }

    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
