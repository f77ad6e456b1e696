package org.onelicence.benchmarks.peer;

import java.sql.SQLException;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.server.ScratchDatabase;

/** Fills a log by COPY with the first events of caller 0, as if they had been appended. */
public final class Preload {

    private static final int ROWS_AT_ONCE = 50_000;

    private Preload() {}

    public static void log(ScratchDatabase database, Corpus corpus, int events) throws SQLException {
        database.installLog();
        var copy = new CopyIn();
        try (var connection = database.connect()) {
            for (int from = 0; from < events; from += ROWS_AT_ONCE) {
                copy.store(
                        connection, "log_entry", PreparedRow.of(corpus, from, Math.min(events, from + ROWS_AT_ONCE)));
            }
        }
        database.execute("vacuum (analyze) log_entry");
    }
}
