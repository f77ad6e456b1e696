package org.onelicence.benchmarks.peer;

import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.log.store.Append;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.LogWriter;

/** Our log's own writer, below Axon: one connection for all callers. */
public final class LicenceLog implements Peer {

    public static final String EVERYTHING = """
            select position, aggregate_id, sequence, event_id::text, payload from log_entry order by position
            """;

    @Override
    public String name() {
        return "licence-log, LogWriter";
    }

    @Override
    public void install(ScratchDatabase database) {
        database.installLog();
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        var writer = LogWriter.start(database.source(), LogWriter.Settings.of("benchmark"), position -> {});
        return new Session() {
            @Override
            public Caller caller(int number) {
                return event -> append(writer, event);
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }

    static void append(LogWriter writer, SyntheticEvent event) throws Exception {
        var result = writer.append(Append.of(event.entry())).get();
        if (!(result instanceof Appended)) {
            throw new IllegalStateException("Not appended: " + result);
        }
    }

    @Override
    public String everything() {
        return EVERYTHING;
    }

    @Override
    public boolean isDense() {
        return true;
    }
}
