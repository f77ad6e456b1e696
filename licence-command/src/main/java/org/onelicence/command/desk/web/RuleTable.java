package org.onelicence.command.desk.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.onelicence.command.instant.Comparison;
import org.onelicence.command.instant.Rule;

/** Rules as a table that a person can type: one line a rule, operands between semicolons. */
final class RuleTable {

    static final int LENGTH_MAX = 40_000;
    private static final String[] COLUMNS = {"code", "input", "comparison", "operands", "textZh", "textEn", "legalBasis"
    };
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final CSVFormat WRITE = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS)
            .setRecordSeparator("\n")
            .get();

    private RuleTable() {}

    static List<Rule> read(String typed) throws UnreadableLine {
        var rules = new ArrayList<Rule>();
        try (var lines = READ.parse(new StringReader(typed.strip()))) {
            for (var line : lines) {
                rules.add(rule(line));
            }
        } catch (IOException | RuntimeException malformed) {
            throw new UnreadableLine(rules.size() + 2, malformed);
        }
        return rules;
    }

    private static Rule rule(CSVRecord line) {
        return new Rule(
                line.get("code").strip(),
                line.get("textZh").strip(),
                line.get("textEn").strip(),
                line.get("legalBasis").strip(),
                line.get("input").strip(),
                Comparison.of(line.get("comparison").strip()),
                Stream.of(line.get("operands").split("[;；]"))
                        .map(String::strip)
                        .filter(operand -> !operand.isEmpty())
                        .toList());
    }

    static String write(List<Rule> rules) {
        var table = new StringBuilder();
        try (var lines = WRITE.print(table)) {
            for (var rule : rules) {
                lines.printRecord(
                        rule.code(),
                        rule.input(),
                        rule.comparison().code(),
                        String.join("; ", rule.operands()),
                        rule.textZh(),
                        rule.textEn(),
                        rule.legalBasis());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("A StringBuilder takes everything", impossible);
        }
        return table.toString();
    }

    /** The line, counted as an editor counts, that cannot be read. */
    static final class UnreadableLine extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        UnreadableLine(int line, Throwable cause) {
            super("line " + line, cause);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
