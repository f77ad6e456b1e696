package org.onelicence.log.web;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.tree.TileName;

/**
 * What stands behind {@code /log/tile/}: level or {@code entries}, index, width (C2SP tlog-tiles, “Merkle Tree” and
 * “Log entries”). Only the one prescribed form of each number is read.
 *
 * @param tile empty where the index is larger than any log's: such a tile is well-formed and does not exist
 */
record TilePath(boolean entries, Optional<TileName> tile) {

    private static final Pattern FORM = Pattern.compile(
            "/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final BigInteger INDEX_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    static TilePath parse(String path) {
        var matcher = FORM.matcher(path);
        if (!matcher.matches() || matcher.group(2).startsWith("x000/")) {
            throw new MalformedPath();
        }
        var entries = matcher.group(1).equals("entries");
        var level = entries ? 0 : Integer.parseInt(matcher.group(1));
        var width = width(matcher.group(4));
        var index = new BigInteger(matcher.group(2).replaceAll("[x/]", "") + matcher.group(3));
        return new TilePath(
                entries,
                index.compareTo(INDEX_MAX) > 0
                        ? Optional.empty()
                        : Optional.of(new TileName(level, index.longValue(), width)));
    }

    private static int width(@Nullable String partial) {
        if (partial == null) {
            return TileName.FULL;
        }
        var width = Integer.parseInt(partial);
        if (width >= TileName.FULL) {
            throw new MalformedPath();
        }
        return width;
    }

    /** No path that the specification knows. */
    static final class MalformedPath extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
