package org.onelicence.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The samples of one workload, and what each row is held against. */
public final class Table {

    private final String id;
    private final String title;
    private final Map<Cell, List<Sample>> samples = new LinkedHashMap<>();
    private final Map<String, Function<Cell, List<Cell>>> baselines = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    public Table(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public List<String> notes() {
        return notes;
    }

    public void note(String note) {
        notes.add(note);
    }

    /** Rows stand in the order in which they are first named here. */
    public void add(Cell cell, Sample sample) {
        samples.computeIfAbsent(cell, first -> new ArrayList<>()).add(sample);
    }

    /** A column with the rate as a multiple of the best of other rows' rates. */
    public void compare(String column, Function<Cell, List<Cell>> with) {
        baselines.put(column, with);
    }

    public List<Row> rows() {
        return samples.entrySet().stream()
                .map(each -> new Row(each.getKey(), each.getValue()))
                .toList();
    }

    public Map<String, Double> ratios(Row row) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        baselines.forEach((column, with) ->
                best(with.apply(row.cell())).ifPresent(best -> ratios.put(column, row.median(Figure.RATE) / best)));
        return ratios;
    }

    public List<String> ratioColumns() {
        return List.copyOf(baselines.keySet());
    }

    private Optional<Double> best(List<Cell> cells) {
        return rows().stream()
                .filter(row -> cells.contains(row.cell()) && row.wrong().isEmpty())
                .map(row -> row.median(Figure.RATE))
                .max(Double::compare);
    }

    /** Where a number stands: under which load, for which engine. */
    public record Cell(String load, String engine) {}

    /** All repetitions of one cell. */
    public record Row(Cell cell, List<Sample> samples) {

        /** One repetition that was wrong makes the row wrong. */
        public Optional<String> wrong() {
            return samples.stream()
                    .map(sample -> Optional.ofNullable(sample.wrong()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        public boolean has(Figure figure) {
            return samples.stream().anyMatch(sample -> sample.figures().containsKey(figure));
        }

        public List<Double> sorted(Figure figure) {
            return samples.stream()
                    .flatMap(sample -> Optional.ofNullable(sample.figures().get(figure)).stream())
                    .sorted()
                    .toList();
        }

        public double median(Figure figure) {
            var values = sorted(figure);
            if (values.isEmpty()) {
                return Double.NaN;
            }
            int middle = values.size() / 2;
            return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
        }
    }
}
