package org.onelicence.command.catalogue;

import java.util.Map;
import org.onelicence.command.catalogue.Table.Row;

/** The catalogue's notes on law and evidence in Chinese, as people read them on notices and decisions. */
final class LegalTexts {
    private final Map<String, Row> texts = Table.read("legal-texts.csv").by("text");

    String zh(String text) {
        if (text.isEmpty()) {
            return "";
        }
        var known = texts.get(text);
        if (known == null) {
            throw new IllegalArgumentException("legal-texts.csv does not know " + text);
        }
        return known.text("zh");
    }
}
