package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources are read, not classes: journeys know no service's classes, and a text is what docs/problems.md is too. */
class ProblemListTest {
    private static final Path HOME = Path.of(System.getProperty("onelicence.home", ".."));
    private static final Pattern CONSTANT = Pattern.compile(
            "[A-Z][A-Z0-9_]+\\(\\s*\"([a-z0-9-]+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\",\\s*(?:Problem\\.)?Kind\\.([A-Z_]+)\\)");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+) implements Problem \\{");
    /** The log's own, which knows no kinds: the module stands alone. */
    private static final Pattern LOG_CONSTANT = Pattern.compile(
            "[A-Z][A-Z0-9_]+\\(\\s*HttpStatus\\.([A-Z_]+),\\s*\"([a-z0-9-]+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");

    private static final Pattern LOG_ENUM = Pattern.compile("enum LogProblem \\{");
    private static final Map<String, String> LOG_STATUS = Map.of(
            "BAD_REQUEST", "400",
            "FORBIDDEN", "403",
            "NOT_FOUND", "404",
            "CONFLICT", "409",
            "CONTENT_TOO_LARGE", "413");
    private static final Map<String, String> STATUS = Map.of(
            "MALFORMED", "400",
            "FORBIDDEN", "403",
            "MISSING", "404",
            "CONFLICT", "409",
            "AGAINST_THE_RULES", "422",
            "TOO_LARGE", "413",
            "UNAVAILABLE", "503");

    @Test
    void the_list_of_problems_says_what_the_enums_say() {
        var declared = Stream.concat(
                        sources(ENUM).stream().flatMap(ProblemListTest::rows),
                        sources(LOG_ENUM).stream().flatMap(ProblemListTest::logRows))
                .sorted()
                .toList();

        assertThat(listed())
                .as("docs/problems.md must hold exactly:%n%s%n", String.join("\n", declared))
                .containsExactlyElementsOf(declared);
    }

    @Test
    void every_enum_of_problems_is_read() {
        assertThat(sources(ENUM))
                .allSatisfy(
                        source -> assertThat(rows(source)).as(source.toString()).isNotEmpty());
        assertThat(sources(LOG_ENUM)).singleElement().satisfies(source -> assertThat(logRows(source))
                .hasSize(Math.toIntExact(text(source)
                        .lines()
                        .filter(line -> line.contains("HttpStatus."))
                        .count())));
    }

    private static List<String> listed() {
        return text(HOME.resolve("docs/problems.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static Stream<String> rows(Path source) {
        var name =
                ENUM.matcher(text(source)).results().findFirst().orElseThrow().group(1);
        return CONSTANT.matcher(text(source)).results().map(found -> "| `%s` | %s | %s | %s | %s |"
                .formatted(found.group(1), STATUS.get(found.group(4)), found.group(2), found.group(3), name));
    }

    private static Stream<String> logRows(Path source) {
        return LOG_CONSTANT.matcher(text(source)).results().map(found -> "| `%s` | %s | %s | %s | LogProblem |"
                .formatted(found.group(2), LOG_STATUS.get(found.group(1)), found.group(3), found.group(4)));
    }

    private static List<Path> sources(Pattern declaration) {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> declaration.matcher(text(file)).find())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
