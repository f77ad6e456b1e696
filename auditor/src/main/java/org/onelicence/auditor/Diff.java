package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds replayed licences against what a reader of the log shows: its digest, or its licences line by line. */
final class Diff {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NAMED = 20;

    private final List<String> replayed;

    Diff(List<String> replayed) {
        this.replayed = replayed;
    }

    /** SHA-256 over the lines, each with its newline, in lower-case hexadecimal. */
    static String digest(List<String> lines) {
        var sha256 = Merkle.sha256();
        lines.forEach(line -> sha256.update((line + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    Report against(byte[] shown) {
        var lines = new String(shown, UTF_8).lines().toList();
        var first = lines.isEmpty() ? JSON.createObjectNode() : json(lines.get(0));
        return first.has("digest") ? againstDigest(first) : againstLines(lines);
    }

    private Report againstDigest(JsonNode shown) {
        var ours = digest(replayed);
        if (!ours.equals(Fields.text(shown, "digest"))) {
            throw new Disagreement("Replayed were " + replayed.size() + " licences with digest " + ours + ", shown are "
                    + shown.path("licences") + " with " + Fields.text(shown, "digest") + " at position "
                    + shown.path("position") + " (was the replay cut there, with --until?)");
        }
        return report(ours);
    }

    private Report againstLines(List<String> shown) {
        if (!shown.equals(replayed)) {
            throw new Disagreement("They differ in: " + different(shown));
        }
        return report(digest(replayed));
    }

    private String different(List<String> shown) {
        var lines = new TreeMap<String, String>();
        replayed.forEach(line -> lines.put(number(line), line));
        var numbers = new TreeSet<String>(lines.keySet());
        for (var line : shown) {
            if (line.equals(lines.get(number(line)))) {
                numbers.remove(number(line));
            } else {
                numbers.add(number(line));
            }
        }
        var named = numbers.stream().limit(NAMED).toList();
        return numbers.isEmpty()
                ? "their order, or one is told twice"
                : named + (numbers.size() > NAMED ? " and " + (numbers.size() - NAMED) + " more" : "");
    }

    private Report report(String digest) {
        return Report.of("agrees").with("licences", replayed.size()).with("digest", digest);
    }

    private static String number(String line) {
        return String.valueOf(Fields.text(json(line), "licenceNumber"));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable("No line of JSON: " + line, e);
        }
    }
}
