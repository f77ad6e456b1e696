package org.onelicence.command.rebuild;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;

/**
 * A table in use and the one beside it, of the same columns and with {@code _rebuilt} behind its name.
 *
 * @param key the columns that name a row
 */
public record RebuiltTable(String name, String... key) {

    private static final int ROWS_AT_A_TIME = 1_000;

    /** Adds rows beside the table in use; the statement has a place for the table's name. */
    public void insert(
            NamedParameterJdbcTemplate db,
            String statement,
            List<Map<String, @Nullable Object>> rows,
            LongConsumer written) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_A_TIME));
            db.batchUpdate(statement.formatted(beside()), SqlParameterSourceUtils.createBatch(some));
            written.accept(some.size());
        }
    }

    String beside() {
        return name + "_rebuilt";
    }

    String truncateBeside() {
        return "truncate " + beside();
    }

    /** What is there in another form than it should be, or should not be there at all. */
    String deleteWrong() {
        return "delete from %s u where not exists (select from %s r where %s and r.* is not distinct from u.*)"
                .formatted(name, beside(), sameRow());
    }

    String insertMissing() {
        return "insert into %s select r.* from %s r where not exists (select from %s u where %s)"
                .formatted(name, beside(), name, sameRow());
    }

    private String sameRow() {
        return "(%s) = (%s)".formatted(columnsOf("r"), columnsOf("u"));
    }

    private String columnsOf(String table) {
        return table + "." + String.join(", " + table + ".", key);
    }
}
