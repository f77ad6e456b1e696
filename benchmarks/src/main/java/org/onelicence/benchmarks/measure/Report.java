package org.onelicence.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.benchmarks.measure.Table.Row;
import tools.jackson.databind.json.JsonMapper;

/** Tells tables: as Markdown to people, as JSON to programs, each workload in a file of its own. */
public final class Report {

    private final Path folder;
    private final Map<String, String> conditions;

    /**
     * Makes one.
     *
     * @param conditions under which all was measured, told above each table
     */
    public Report(Path folder, Map<String, String> conditions) {
        this.folder = folder;
        this.conditions = new LinkedHashMap<>(conditions);
    }

    /** Writes both files and gives the Markdown back. */
    public String write(Table table) {
        var markdown = markdown(table);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("benchmark-" + table.id() + ".md"), markdown);
            var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
            Files.writeString(
                    folder.resolve("benchmark-" + table.id() + ".json"), json.writeValueAsString(tree(table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markdown;
    }

    private String markdown(Table table) {
        var figures = figures(table);
        List<String> head = new ArrayList<>(List.of("load", "engine"));
        figures.forEach(figure -> head.add(figure.title()));
        head.addAll(table.ratioColumns());
        head.add("checked");
        List<String> lines = new ArrayList<>();
        lines.add("## " + table.id().toUpperCase(Locale.ROOT) + ": " + table.title() + "\n");
        lines.add(conditions.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(" · "))
                + "\n");
        table.notes().forEach(note -> lines.add("* " + note));
        lines.add("");
        lines.add(line(head));
        lines.add(line(head.stream().map(column -> "---").toList()));
        table.rows().forEach(row -> lines.add(line(cells(table, row, figures))));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> cells(Table table, Row row, List<Figure> figures) {
        List<String> cells =
                new ArrayList<>(List.of(row.cell().load(), row.cell().engine()));
        var wrong = row.wrong();
        if (wrong.isPresent()) {
            cells.add("wrong: " + wrong.get());
            figures.stream().skip(1).forEach(figure -> cells.add(""));
            table.ratioColumns().forEach(column -> cells.add(""));
            cells.add("no");
            return cells;
        }
        figures.forEach(figure -> cells.add(text(row, figure)));
        var ratios = table.ratios(row);
        table.ratioColumns()
                .forEach(column -> cells.add(
                        ratios.containsKey(column) ? String.format(Locale.ROOT, "%.2f", ratios.get(column)) : ""));
        cells.add("yes");
        return cells;
    }

    private static String text(Row row, Figure figure) {
        if (!row.has(figure)) {
            return "";
        }
        var values = row.sorted(figure);
        var median = figure.text(row.median(figure));
        return figure != Figure.RATE
                ? median
                : median + " (" + figure.text(values.get(0)) + "–" + figure.text(values.get(values.size() - 1)) + ")";
    }

    private static List<Figure> figures(Table table) {
        return List.of(Figure.values()).stream()
                .filter(figure -> figure == Figure.RATE || table.rows().stream().anyMatch(row -> row.has(figure)))
                .toList();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private Map<String, Object> tree(Table table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("workload", table.id());
        tree.put("title", table.title());
        tree.put("conditions", conditions);
        tree.put("notes", table.notes());
        tree.put("rows", table.rows().stream().map(row -> tree(table, row)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Table table, Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("load", row.cell().load());
        tree.put("engine", row.cell().engine());
        if (row.wrong().isPresent()) {
            tree.put("wrong", row.wrong().get());
            return tree;
        }
        for (var figure : Figure.values()) {
            if (row.has(figure)) {
                tree.put(figure.title(), Map.of("median", row.median(figure), "sorted", row.sorted(figure)));
            }
        }
        tree.put("ratios", table.ratios(row));
        return tree;
    }
}
