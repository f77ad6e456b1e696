package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table of docs/transitions.md, between the marks that carry its name. {@code -Dcontracts.write} writes it anew. */
public final class TransitionsTable {

    private static final Path DOCUMENT = Path.of("../docs/transitions.md");

    private final String begin;
    private final String end;

    private TransitionsTable(String name) {
        this.begin = "<!-- begin " + name + " -->\n";
        this.end = "<!-- end " + name + " -->";
    }

    public static TransitionsTable of(String name) {
        return new TransitionsTable(name);
    }

    /** Rows are commands and columns standings: there are more commands than standings. */
    public void compare(Map<String, Map<String, String>> byStanding) throws IOException {
        var table = markdown(byStanding);
        var document = Files.readString(DOCUMENT);
        var from = document.indexOf(begin) + begin.length();
        var to = document.indexOf(end);
        if (System.getProperty("contracts.write") != null) {
            Files.writeString(DOCUMENT, document.substring(0, from) + table + document.substring(to));
            return;
        }
        assertThat(document.substring(from, to)).isEqualTo(table);
    }

    private static String markdown(Map<String, Map<String, String>> byStanding) {
        var commands = byStanding.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        var head = Stream.of(
                row("command", byStanding.keySet()),
                row(
                        "---",
                        List.of("---").stream()
                                .flatMap(dash -> byStanding.keySet().stream().map(each -> dash))
                                .toList()));
        var rows = commands.stream()
                .map(command -> row(
                        "`" + command + "`",
                        byStanding.values().stream()
                                .map(cells -> cell(cells.getOrDefault(command, "")))
                                .toList()));
        return Stream.concat(head, rows).collect(Collectors.joining());
    }

    private static String cell(String word) {
        return switch (word) {
            case Outcome.ALLOWED -> "**allowed**";
            case Outcome.NOTHING -> "nothing";
            default -> "`" + word + "`";
        };
    }

    private static String row(String first, Collection<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }
}
