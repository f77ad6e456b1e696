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
    private static final Map<String, String> STATUS = Map.of(
            "MALFORMED", "400",
            "FORBIDDEN", "403",
            "MISSING", "404",
            "CONFLICT", "409",
            "AGAINST_THE_RULES", "422",
            "UNAVAILABLE", "503");

    @Test
    void the_list_of_problems_says_what_the_enums_say() {
        var declared = enums().stream().flatMap(ProblemListTest::rows).sorted().toList();

        assertThat(listed())
                .as("docs/problems.md must hold exactly:%n%s%n", String.join("\n", declared))
                .containsExactlyElementsOf(declared);
    }

    @Test
    void every_enum_of_problems_is_read() {
        assertThat(enums())
                .allSatisfy(
                        source -> assertThat(rows(source)).as(source.toString()).isNotEmpty());
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

    private static List<Path> enums() {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ENUM.matcher(text(file)).find())
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
