package org.onelicence.benchmarks.peer;

import java.util.Collections;
import java.util.function.Consumer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.onelicence.benchmarks.corpus.ComponentSuspended;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.log.store.BulkReader;
import org.onelicence.log.store.StoredEntry;
import org.postgresql.PGConnection;

/** Reads the log from its beginning: once as COPY sends it, which is the ceiling, and once decoded for a handler. */
public final class LogReplay {

    private final Server server;
    private final ScratchDatabase database;
    private final Corpus corpus;
    private final int events;
    private final Serializer serializer = AxonEvents.serializer();

    /** For a log that {@link Preload} has filled. */
    public LogReplay(Server server, ScratchDatabase database, Corpus corpus, int events) {
        this.server = server;
        this.database = database;
        this.corpus = corpus;
        this.events = events;
    }

    public Sample copyOut() throws Exception {
        var meter = Meter.start(server);
        long rows = 0;
        try (var connection = database.connect()) {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy log_entry to stdout (format binary)");
            while (copy.readFromCopy() != null) {
                // thrown away
            }
            rows = copy.getHandledRowCount();
        }
        var sample = meter.stop().read(events);
        return rows == events ? sample : Sample.wrong("lost " + (events - rows) + " of " + events);
    }

    /** With several readers order holds within a reader's part only. */
    public Sample decoded(int readers) throws Exception {
        var handled = new Handled(events);
        var bulk = new BulkReader(database.source());
        var range = new BulkReader.Range(0, events);
        var meter = Meter.start(server);
        if (readers == 1) {
            bulk.read(range, new InOrder(entry -> decode(entry, handled)));
        } else {
            bulk.readInParallel(range, Collections.nCopies(readers, entry -> decode(entry, handled)));
        }
        var sample = meter.stop().read(events);
        handled.requireAll(letters(corpus, events));
        return sample;
    }

    private void decode(StoredEntry stored, Handled handled) {
        var entry = stored.entry();
        ComponentSuspended payload = serializer.deserialize(
                new SimpleSerializedObject<>(entry.payload(), byte[].class, entry.type(), entry.revision()));
        handled.on(payload);
    }

    static long letters(Corpus corpus, int events) {
        long letters = 0;
        for (int i = 0; i < events; i++) {
            SyntheticEvent event = corpus.event(i);
            letters += event.payload().grounds().length();
        }
        return letters;
    }

    /** Refuses an entry that is not the next one. */
    private static final class InOrder implements Consumer<StoredEntry> {
        private final Consumer<StoredEntry> next;
        private long last;

        InOrder(Consumer<StoredEntry> next) {
            this.next = next;
        }

        @Override
        public void accept(StoredEntry entry) {
            if (entry.position() != ++last) {
                throw new IllegalStateException("position " + entry.position() + " instead of " + last);
            }
            next.accept(entry);
        }
    }
}
