package org.onelicence.benchmarks.peer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.log.store.Append;
import org.onelicence.log.store.AppendResult;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.Entry;
import org.onelicence.log.store.LogWriter;

/**
 * An import through the same door as everything else: sequences checked, entries hashed, and done only when a signed
 * checkpoint covers the last one.
 */
public final class ImportRun {

    private static final int IMPORTERS = 2;
    private static final int APPEND_EVENTS = 64 * Corpus.EVENTS_PER_AGGREGATE;
    private static final int WAITING_MAX = 4; // appends of one importer

    private ImportRun() {}

    public static String name() {
        return "licence-log, " + IMPORTERS + " importers, " + APPEND_EVENTS + " events an append, into the tree";
    }

    public static Sample measure(Server server, Corpus corpus, int events) throws Exception {
        try (var database = server.fresh()) {
            database.installLog();
            server.execute("checkpoint");
            Meter.Stopped stopped;
            try (var tree = SignedTree.keep(database, SignedTree.EAGER);
                    var writer = LogWriter.start(database.source(), LogWriter.Settings.of("import"), position -> {})) {
                var meter = Meter.start(server);
                List<Callable<Long>> importers = new ArrayList<>();
                for (int i = 0; i < IMPORTERS; i++) {
                    int importer = i;
                    importers.add(() -> store(writer, corpus, importer, share(events, importer)));
                }
                Together.run(importers);
                tree.awaitSize(events);
                stopped = meter.stop();
                tree.check(events);
            }
            return checked(database, corpus, events, stopped.perEvent(events, database));
        }
    }

    private static Sample checked(ScratchDatabase database, Corpus corpus, int events, Sample sample) throws Exception {
        var acknowledged = new long[IMPORTERS];
        for (int i = 0; i < IMPORTERS; i++) {
            acknowledged[i] = share(events, i);
        }
        return StoredCheck.of(database, new LicenceLog(), corpus, acknowledged)
                .map(Sample::wrong)
                .orElse(sample);
    }

    private static int share(int events, int importer) {
        return events / IMPORTERS + (importer < events % IMPORTERS ? 1 : 0);
    }

    private static long store(LogWriter writer, Corpus corpus, int importer, int events) throws Exception {
        Deque<CompletableFuture<AppendResult>> waiting = new ArrayDeque<>();
        for (int from = 0; from < events; from += APPEND_EVENTS) {
            List<Entry> entries = new ArrayList<>(APPEND_EVENTS);
            for (int i = from; i < Math.min(events, from + APPEND_EVENTS); i++) {
                entries.add(corpus.event(Corpus.number(importer, i)).entry());
            }
            waiting.add(writer.append(new Append(entries, null)));
            if (waiting.size() == WAITING_MAX) {
                requireAppended(waiting.remove());
            }
        }
        for (var append : waiting) {
            requireAppended(append);
        }
        return events;
    }

    private static void requireAppended(CompletableFuture<AppendResult> append) throws Exception {
        if (!(append.get() instanceof Appended)) {
            throw new IllegalStateException("Not appended: " + append.get());
        }
    }
}
