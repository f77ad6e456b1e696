package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text of a page stands in both languages. */
class PageTextsTest {
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*[a-zA-Z0-9])[}(]");

    @Test
    void both_languages_know_the_same_texts() {
        assertThat(texts("/messages_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("/messages.properties").stringPropertyNames());
    }

    @Test
    void every_text_a_template_names_exists() throws IOException {
        var named = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            templates.filter(Files::isRegularFile).forEach(template -> {
                var found = KEY.matcher(read(template));
                while (found.find()) {
                    named.add(found.group(1));
                }
            });
        }
        var known = texts("/messages.properties").stringPropertyNames();
        assertThat(named)
                .hasSizeGreaterThan(100)
                .allMatch(key -> key.startsWith("platform.") || known.contains(key), "has a text");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try (var file = Objects.requireNonNull(PageTextsTest.class.getResourceAsStream(name), name);
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
