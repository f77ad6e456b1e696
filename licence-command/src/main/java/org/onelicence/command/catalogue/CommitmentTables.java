package org.onelicence.command.catalogue;

import java.util.List;

/** The rows about commitments, as the files of the catalogue have them. */
public final class CommitmentTables {

    private CommitmentTables() {}

    /** One approval element of one matter. */
    public record TermRow(
            String matterRef,
            String element,
            String exclusion,
            int textVersion,
            String textZh,
            String textEn,
            String source) {}

    /** When the promises of one matter are checked; {@code *} where no matter is named. */
    public record LimitRow(
            String matterRef, boolean onTheSpot, int verifyWithin, boolean workingDays, String basis, String source) {}

    public static List<TermRow> terms() {
        return Table.read("commitment-terms.csv").rows().stream()
                .map(row -> new TermRow(
                        row.text("matter_ref"),
                        row.text("element"),
                        row.text("exclusion"),
                        row.number("text_version"),
                        row.text("text_zh"),
                        row.text("text_en"),
                        row.text("source")))
                .toList();
    }

    public static List<LimitRow> limits() {
        return Table.read("commitment-limits.csv").rows().stream()
                .map(row -> new LimitRow(
                        row.text("matter_ref"),
                        row.yes("on_the_spot"),
                        row.number("verify_within"),
                        row.text("verify_unit").equals("working-days"),
                        row.text("basis"),
                        row.text("source")))
                .toList();
    }
}
