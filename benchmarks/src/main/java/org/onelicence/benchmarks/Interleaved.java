package org.onelicence.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;

/** Runs cells in the order ABC CBA ABC, so that a machine that tires or warms up favours nobody. */
final class Interleaved {

    private final Map<Cell, Callable<Sample>> cells = new LinkedHashMap<>();

    void add(Cell cell, Callable<Sample> run) {
        cells.put(cell, run);
    }

    void into(Table table, int repetitions) throws Exception {
        Map<Cell, List<Sample>> samples = new LinkedHashMap<>();
        List<Cell> order = new ArrayList<>(cells.keySet());
        order.forEach(cell -> samples.put(cell, new ArrayList<>()));
        for (int i = 0; i < repetitions; i++) {
            for (var cell : order) {
                samples.getOrDefault(cell, List.of()).add(run(cell));
            }
            Collections.reverse(order);
        }
        samples.forEach((cell, all) -> all.forEach(sample -> table.add(cell, sample)));
    }

    /** An engine that fails has no number, and the others keep theirs. */
    private Sample run(Cell cell) throws Exception {
        System.err.println("  " + cell.load() + " · " + cell.engine());
        try {
            var run = cells.get(cell);
            return run == null ? Sample.wrong("not run") : run.call();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            failed.printStackTrace();
            return Sample.wrong(failed.toString().lines().findFirst().orElse("failed"));
        }
    }
}
