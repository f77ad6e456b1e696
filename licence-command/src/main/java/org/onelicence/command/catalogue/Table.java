package org.onelicence.command.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** One CSV file of the catalogue, its rows by the names in its head. */
record Table(String name, List<Row> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Table read(String name) {
        var path = "/catalogue/" + name;
        try (var file = Objects.requireNonNull(Table.class.getResourceAsStream(path), path);
                var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = FORMAT.parse(text)) {
            return new Table(
                    name,
                    records.stream()
                            .map(record -> new Row(name + ":" + record.getRecordNumber(), record.toMap()))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** Every row by one column; two rows with the same value are an error of the file. */
    Map<String, Row> by(String column) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.text(column), Function.identity()));
    }

    /** A row with where it stands, so that a mistake in the data names itself. */
    record Row(String place, Map<String, String> cells) {
        String text(String column) {
            return Objects.requireNonNull(cells.get(column), () -> place + " has no column " + column)
                    .strip();
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        /** Several values in one cell are joined with semicolons. */
        List<String> texts(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }
}
