package org.onelicence.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send back of a page's fields when nobody touched them. */
final class FormFields {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern LINES = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private FormFields() {}

    static Map<String, String> of(String page) {
        var fields = new HashMap<String, String>();
        all(INPUT, page).stream()
                .map(found -> found.group(1))
                .filter(tag -> !tag.contains("type=\"checkbox\"") || tag.contains(" checked"))
                .forEach(tag -> fields.put(attribute(tag, "name"), attribute(tag, "value")));
        all(LINES, page).forEach(found -> fields.put(attribute(found.group(1), "name"), read(found.group(2))));
        all(SELECT, page).forEach(found -> fields.put(attribute(found.group(1), "name"), chosen(found.group(2))));
        fields.remove("_csrf");
        return fields;
    }

    /** What is marked as chosen, or else the first: a page that marks nothing changes what it shows. */
    private static String chosen(String options) {
        var all = all(OPTION, options).stream().map(found -> found.group(1)).toList();
        return all.stream()
                .filter(tag -> tag.contains(" selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(tag -> attribute(tag, "value"))
                .orElse("");
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? read(found.group(1)) : "";
    }

    private static String read(String html) {
        return HtmlUtils.htmlUnescape(html);
    }
}
